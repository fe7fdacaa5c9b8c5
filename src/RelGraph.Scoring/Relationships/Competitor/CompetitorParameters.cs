using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Competitor;

/// <summary>Parameters of the competitor relationship (scoring.md 5.6); its own scores use the parameters of chain, customer and company.</summary>
public sealed record CompetitorParameters
{
    /// <summary>Won and lost head-to-heads each that the prior counts, so that one result proves little.</summary>
    /// <value>Default 2; in [0.1, 100].</value>
    public double HeadToHeadPrior { get; init; } = 2;

    /// <summary>Power of seats whose stand toward a rival is at most this counts as isolated from it.</summary>
    /// <value>Default 0; in [−1, 1].</value>
    public double IsolatedStand { get; init; }

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("competitor")
        .InRange("headToHeadPrior", HeadToHeadPrior, 0.1, 100)
        .InRange("isolatedStand", IsolatedStand, -1, 1)
        .Errors;
}
