namespace RelGraph.Scoring.Winning;

/// <summary>Frozen references of the win model as they would have been frozen on an earlier day, from what was known then.</summary>
/// <remarks>They let a picture of last quarter be forecast by the model of last quarter, so that a trend shows the deal and not the model.</remarks>
/// <param name="From">The first day they hold; the next entry ends them.</param>
/// <param name="ChainMeans">D̄ by <c>segment|stage</c>.</param>
/// <param name="CoverageMeans">Mean coverage by <c>segment|stage</c>.</param>
/// <param name="Stacking">The stacking.</param>
public sealed record EarlierWinning(
    DateOnly From, IReadOnlyDictionary<string, double> ChainMeans, IReadOnlyDictionary<string, double> CoverageMeans, WinStacking Stacking);
