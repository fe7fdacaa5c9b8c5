namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>What share of shortest paths leads through each node, and what is proved of it.</summary>
/// <param name="Scores">The estimate of each node's betweenness, divided by the number of ordered pairs of nodes: in [0, 1]; empty for an empty graph.</param>
/// <param name="Least">The score of each node is at least this.</param>
/// <param name="Most">The score of each node is at most this.</param>
/// <param name="Error">The largest distance of an estimate from an end of its interval: no score is further off.</param>
/// <param name="IsWithinError">Whether that is as small as was asked for; false only when the largest number of samples came first.</param>
/// <param name="Samples">Paths drawn, those to plan by among them.</param>
/// <param name="PlanningSamples">Paths that were drawn to plan by and do not count for the scores.</param>
/// <remarks>All intervals hold together but for the failure probability asked for, whether or not the error was reached.</remarks>
public sealed record BetweennessApproxResult(
    IReadOnlyList<double> Scores, IReadOnlyList<double> Least, IReadOnlyList<double> Most, double Error, bool IsWithinError, long Samples, int PlanningSamples);
