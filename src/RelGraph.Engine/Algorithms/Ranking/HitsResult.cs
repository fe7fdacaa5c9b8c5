namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Hubs and authorities and how they were reached.</summary>
/// <param name="Authorities">The authority of each node, at least 0, summing to 1; all 0 without relationships.</param>
/// <param name="Hubs">The hub score of each node, likewise.</param>
/// <param name="Iterations">Rounds made.</param>
/// <param name="Converged">True when the last round changed no hub score by more than the tolerance.</param>
/// <param name="Error">The largest change of the last round, as a share of the largest hub score.</param>
public sealed record HitsResult(IReadOnlyList<double> Authorities, IReadOnlyList<double> Hubs, int Iterations, bool Converged, double Error);
