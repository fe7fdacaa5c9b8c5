namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Structural holes around one node.</summary>
/// <param name="Constraint">How far its contacts are one group that leaves it no room; low is a broker. Above 0; can pass 1 in small groups.</param>
/// <param name="EffectiveSize">Number of contacts less what they repeat of each other.</param>
/// <param name="Efficiency">Effective size over number of contacts.</param>
/// <param name="Hierarchy">How far the constraint comes from one contact, 0 to 1; null with one contact, where there is nothing to compare.</param>
/// <param name="Degree">Number of contacts.</param>
public readonly record struct ConstraintValue(double Constraint, double EffectiveSize, double Efficiency, double? Hierarchy, int Degree);
