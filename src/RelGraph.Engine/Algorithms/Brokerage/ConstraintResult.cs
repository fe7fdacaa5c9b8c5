namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Structural holes around each node.</summary>
/// <param name="Values">The measures by node; null for a node without neighbours or not asked for.</param>
public sealed record ConstraintResult(IReadOnlyList<ConstraintValue?> Values);
