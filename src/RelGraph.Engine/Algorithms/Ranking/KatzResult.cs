namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Katz centrality and how it was reached.</summary>
/// <param name="Scores">The score of each node, at least beta, not normalised; empty for an empty graph.</param>
/// <param name="Alpha">The alpha that was used; 0 when none was given and the graph has no relationships.</param>
/// <param name="Iterations">Rounds made.</param>
/// <param name="Converged">True when the last round changed no score by more than the tolerance.</param>
/// <param name="Error">The largest change of the last round, as a share of the largest score.</param>
public sealed record KatzResult(IReadOnlyList<double> Scores, double Alpha, int Iterations, bool Converged, double Error);
