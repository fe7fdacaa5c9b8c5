namespace RelGraph.Simulation.Truth;

/// <summary>One true line of influence between two contacts.</summary>
/// <param name="From">Who influences.</param>
/// <param name="To">Who is influenced.</param>
/// <param name="Weight">Strength, −1 to 1; negative in a conflict.</param>
public sealed record InfluenceTruth(string From, string To, double Weight);
