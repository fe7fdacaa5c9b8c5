using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>What the draws of a chain say: the mean outcome, its 80 % intervals, and what each seat brings.</summary>
/// <param name="Outcome">Mean over the draws.</param>
/// <param name="Intervals">For each vendor the 10 % and 90 % quantiles of its probability over the draws.</param>
/// <param name="SeatShares">For each seat the part of P_us it brings under the power lottery, after vetoes; they sum to P_us. Empty under other rules.</param>
public sealed record ChainSimulation(ChainOutcome Outcome, IReadOnlyList<Interval> Intervals, IReadOnlyList<double> SeatShares);
