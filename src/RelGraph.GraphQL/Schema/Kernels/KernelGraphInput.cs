using RelGraph.Engine.Analytics;
using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>Which relations make up the graph of a kernel.</summary>
/// <param name="Relations">Kinds of relation; those between people, and who covers whom, when left out.</param>
/// <param name="AlsoNodes">Kinds of noun that are nodes even without relations.</param>
/// <param name="Weight">The field that is the weight, for example strength; every relation weighs 1 when left out, as one that has no such field.</param>
/// <param name="Orientation">Which way relations lead; what the kernel usually needs when left out.</param>
public sealed record KernelGraphInput(IReadOnlyList<FactKind>? Relations = null, IReadOnlyList<FactKind>? AlsoNodes = null, string? Weight = null, RelationOrientation? Orientation = null);
