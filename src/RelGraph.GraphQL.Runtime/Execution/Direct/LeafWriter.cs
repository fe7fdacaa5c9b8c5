using RelGraph.GraphQL.Runtime.Execution.Output;

namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>Writes one value of a leaf type; throws <see cref="TypeSystem.ScalarFormatException"/>, having written nothing, where the type cannot represent it.</summary>
internal delegate void LeafWriter<in T>(JsonOutput output, T value);
