using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Competitor;

/// <summary>Parameters of the competitor relationship (scoring.md 5.6).</summary>
public sealed record CompetitorParameters
{
    /// <summary>Won and lost head-to-heads each that the prior counts, so that one result proves little.</summary>
    /// <value>Default 2; in [0.1, 100].</value>
    public double HeadToHeadPrior { get; init; } = 2;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("competitor")
        .InRange("headToHeadPrior", HeadToHeadPrior, 0.1, 100)
        .Errors;
}
