using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Valuation;

/// <summary>Parameters of the money view (scoring.md 11).</summary>
public sealed record ValuationParameters
{
    /// <summary>Margin of an offering that states none, as part of the amount.</summary>
    /// <value>Default .3; in [0, 1].</value>
    public double DefaultMargin { get; init; } = .3;

    /// <summary>Yearly discount rate of future margin.</summary>
    /// <value>Default .08; in [0, 1].</value>
    public double DiscountRate { get; init; } = .08;

    /// <summary>Days over which the margin of an account is expected.</summary>
    /// <value>Default 365; in [1, 3650].</value>
    public int HorizonDays { get; init; } = 365;

    /// <summary>Days over which the value of a contract without an end is spread.</summary>
    /// <value>Default 365; in [1, 3650].</value>
    public int OpenEndedContractDays { get; init; } = 365;

    /// <summary>Confidence below which no amount is shown for an employee's part of the relationship capital; it goes into one remainder.</summary>
    /// <value>Default .3; in [0, 1].</value>
    public double MinShownConfidence { get; init; } = .3;

    /// <summary>Median expected margin of an account by segment, in minor units of the workspace's currency, frozen; the firm's median under the empty name.</summary>
    /// <value>Default empty: the medians of the picture at hand.</value>
    public IReadOnlyDictionary<string, double> SegmentMedians { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The day whose picture the medians describe; pictures of earlier days use their own medians.</summary>
    /// <value>Default null: the medians hold for every day.</value>
    public DateOnly? FrozenOn { get; init; }

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("valuation")
        .InRange("defaultMargin", DefaultMargin, 0, 1)
        .InRange("discountRate", DiscountRate, 0, 1)
        .InRange("horizonDays", HorizonDays, 1, 3650)
        .InRange("openEndedContractDays", OpenEndedContractDays, 1, 3650)
        .InRange("minShownConfidence", MinShownConfidence, 0, 1)
        .Errors;
}
