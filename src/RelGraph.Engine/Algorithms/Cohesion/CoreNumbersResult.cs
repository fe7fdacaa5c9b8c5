namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>The core numbers of a graph.</summary>
/// <param name="Cores">Each node's core number; at least 0.</param>
/// <param name="Largest">The largest, called the graph's degeneracy; 0 for an empty graph.</param>
public sealed record CoreNumbersResult(IReadOnlyList<int> Cores, int Largest);
