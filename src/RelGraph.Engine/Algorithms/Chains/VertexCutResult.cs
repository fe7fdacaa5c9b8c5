namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The fewest nodes that part two nodes, with the proof that fewer do not.</summary>
/// <param name="Nodes">The nodes, ascending; empty when the two are parted already; null when nothing can part them, because a relationship leads straight from one to the other or they are one node.</param>
/// <param name="Paths">As many paths as nodes, that share only their ends: each needs a node of its own to be cut. Empty when nothing can part the two.</param>
public sealed record VertexCutResult(IReadOnlyList<int>? Nodes, IReadOnlyList<IReadOnlyList<int>> Paths);
