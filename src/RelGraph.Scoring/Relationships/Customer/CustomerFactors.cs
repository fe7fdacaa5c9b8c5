namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>The factors of a customer score, each 0 to 1.</summary>
/// <param name="Quality">Q = ΣW·KPR/ΣW / 100 over the people of whom something is known.</param>
/// <param name="Density">D: how many people and functions are covered, against the target.</param>
/// <param name="Authority">Au: share of power that is covered.</param>
/// <param name="Institution">I: institutional ties.</param>
/// <param name="Penalty">Penalty for service debt.</param>
public readonly record struct CustomerFactors(double Quality, double Density, double Authority, double Institution, double Penalty);
