namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How many shortest paths lead through each node.</summary>
/// <param name="Scores">The score of each node, at least 0, not normalised; empty for an empty graph.</param>
/// <param name="Sources">Number of nodes from which paths were searched: all of them when exact.</param>
public sealed record BetweennessResult(IReadOnlyList<double> Scores, int Sources);
