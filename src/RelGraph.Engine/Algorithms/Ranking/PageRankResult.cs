namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>PageRank scores and how they were reached.</summary>
/// <param name="Scores">The score of each node, above 0, summing to 1; empty for an empty graph.</param>
/// <param name="Iterations">Rounds made, each of which looks at every relationship once.</param>
/// <param name="Converged">True when the last round changed no more than the tolerance.</param>
/// <param name="Error">Sum of the changes of the last round of the definition; the scores are off by at most this · damping / (1 − damping) in all.</param>
public sealed record PageRankResult(IReadOnlyList<double> Scores, int Iterations, bool Converged, double Error);
