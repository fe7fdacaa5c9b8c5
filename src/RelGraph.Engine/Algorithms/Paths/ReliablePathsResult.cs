namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The paths found.</summary>
/// <param name="Paths">Most reliable first; fewer than asked for when there are no more.</param>
public sealed record ReliablePathsResult(IReadOnlyList<ReliablePath> Paths);
