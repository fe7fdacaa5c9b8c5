using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Valuation;

/// <summary>Parameters of the money view (scoring.md 11).</summary>
public sealed record ValuationParameters
{
    /// <summary>Margin of an offering that states none, as part of the amount.</summary>
    /// <value>Default 0.3; in [0, 1].</value>
    public double DefaultMargin { get; init; } = 0.3;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("valuation")
        .InRange("defaultMargin", DefaultMargin, 0, 1)
        .Errors;
}
