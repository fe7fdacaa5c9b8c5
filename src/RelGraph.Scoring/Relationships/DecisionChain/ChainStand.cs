namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>A seat's stand toward one vendor, before influence.</summary>
/// <param name="Mean">Posterior mean, −1 to 1.</param>
/// <param name="Spread">Its standard deviation.</param>
/// <param name="Prior">The mean if nothing of this seat's attitude to the vendor were known.</param>
public readonly record struct ChainStand(double Mean, double Spread, double Prior)
{
    /// <summary>A stand that is known for certain, beside a neutral prior.</summary>
    public static ChainStand Certain(double mean) => new(mean, 0, 0);
}
