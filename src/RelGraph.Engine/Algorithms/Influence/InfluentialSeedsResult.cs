namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>Whom to tell, and what is proved of the choice.</summary>
/// <param name="Seeds">The people, in the order in which they were chosen.</param>
/// <param name="Spread">Estimate of how many come to know, the seeds among them; not biased by the choice.</param>
/// <param name="LeastSpread">The spread is at least this.</param>
/// <param name="MostSpread">No choice of as many people spreads further than this.</param>
/// <param name="Samples">Reverse-reachable sets drawn, of each of the two kinds.</param>
/// <remarks>Both bounds hold together but for the failure probability asked for; <see cref="Guarantee"/> is at least 1 − 1/e − slack unless the largest number of samples was reached, at which that holds by theory.</remarks>
public sealed record InfluentialSeedsResult(IReadOnlyList<int> Seeds, double Spread, double LeastSpread, double MostSpread, int Samples)
{
    /// <summary>The share of the best spread that is certain: the one bound over the other.</summary>
    public double Guarantee => MostSpread > 0 ? LeastSpread / MostSpread : 1;
}
