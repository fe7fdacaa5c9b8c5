using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>A variable where it stands as a value.</summary>
internal readonly record struct VariableUsage(VariableValue Variable, InputPosition Position);
