namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The most that flows from one node to another.</summary>
/// <param name="Value">How much; at least 0.</param>
/// <param name="Flows">What each relationship carries, above 0, by start, then target.</param>
/// <param name="Bottleneck">The relationships from the start's side of a smallest cut to the goal's: full, and together worth the value.</param>
public sealed record MaximumFlowResult(double Value, IReadOnlyList<Relationship> Flows, IReadOnlyList<Relationship> Bottleneck);
