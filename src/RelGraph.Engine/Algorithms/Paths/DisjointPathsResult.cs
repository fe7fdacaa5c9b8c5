namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Disjoint paths of the least total length.</summary>
/// <param name="Paths">The paths, shortest first, equally long ones by their nodes; fewer than asked for only when there are no more; empty from a node to itself.</param>
/// <param name="TotalLength">The sum of their lengths: no other so many disjoint paths have a smaller one.</param>
public sealed record DisjointPathsResult(IReadOnlyList<DisjointPath> Paths, double TotalLength);
