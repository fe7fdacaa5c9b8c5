namespace RelGraph.Scoring.Winning;

/// <summary>A base rate of winning with how much stands behind it: level L0 of the win model.</summary>
/// <param name="Mean">Posterior mean, 0 to 1.</param>
/// <param name="Mass">Prior mass plus closed projects counted: the sum of both parameters of its Beta distribution.</param>
/// <param name="Firm">Closed projects of the firm that reached the stage.</param>
/// <param name="Segment">Those of the segment.</param>
/// <param name="Customer">Those of the customer.</param>
public readonly record struct BaseRate(double Mean, double Mass, WinCount Firm, WinCount Segment, WinCount Customer)
{
    /// <summary>Standard deviation of its Beta distribution.</summary>
    public double Deviation => Math.Sqrt(Mean * (1 - Mean) / (Mass + 1));
}
