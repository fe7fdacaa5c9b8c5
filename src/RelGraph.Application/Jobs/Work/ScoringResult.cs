namespace RelGraph.Application.Jobs.Work;

/// <summary>What a full scoring found.</summary>
/// <param name="AsOf">The day whose end is described.</param>
/// <param name="RecordedUpTo">The last change set the numbers know.</param>
/// <param name="ParameterHash">The parameters behind them.</param>
/// <param name="Measures">A line for each measure.</param>
public sealed record ScoringResult(DateOnly AsOf, long RecordedUpTo, string ParameterHash, IReadOnlyList<MeasureSummary> Measures);
