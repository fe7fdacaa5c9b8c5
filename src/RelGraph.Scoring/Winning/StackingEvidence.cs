namespace RelGraph.Scoring.Winning;

/// <summary>What the stacking rests on: how the forecasts did on closed deals that it had not seen, each looked at as it stood on days before its end.</summary>
/// <param name="Deals">Closed deals looked at.</param>
/// <param name="Snapshots">Looks at them.</param>
/// <param name="JudgedSince">Deals that closed before this day were learned from, looks from this day on were judged; null where too few closed deals could be judged.</param>
/// <param name="JudgedDeals">Deals judged.</param>
/// <param name="JudgedSnapshots">Looks judged.</param>
/// <param name="BaseRate">Quality of the base rate alone (level L0).</param>
/// <param name="Raw">Quality of the expert weights as they are (level L1, slope 1).</param>
/// <param name="Stacked">Quality of the stacked forecast.</param>
public sealed record StackingEvidence(
    int Deals, int Snapshots, DateOnly? JudgedSince, int JudgedDeals, int JudgedSnapshots, ForecastQuality? BaseRate, ForecastQuality? Raw, ForecastQuality? Stacked)
{
    /// <summary>True when the stacked forecast did better than the base rate alone; null where it could not be judged.</summary>
    public bool? HasSkill() => Stacked is null || BaseRate is null ? null : Stacked.LogLoss < BaseRate.LogLoss;
}
