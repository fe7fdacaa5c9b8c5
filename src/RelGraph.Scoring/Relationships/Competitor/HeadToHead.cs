namespace RelGraph.Scoring.Relationships.Competitor;

/// <summary>The record of closed deals in which a rival took part.</summary>
/// <param name="Ours">Won by us.</param>
/// <param name="Theirs">Won by the rival.</param>
/// <param name="Others">Won by somebody else or by nobody.</param>
/// <param name="OurShare">Our share of the deals that one of the two won, smoothed by the prior: (ours + a)/(ours + theirs + 2a).</param>
/// <param name="LogOdds">ln((ours + a)/(theirs + a)): the Bradley–Terry strength of us over the rival.</param>
public sealed record HeadToHead(int Ours, int Theirs, int Others, double OurShare, double LogOdds)
{
    /// <summary>The record with its smoothed figures.</summary>
    internal static HeadToHead Of(int ours, int theirs, int others, double prior) =>
        new(ours, theirs, others, (ours + prior) / (ours + theirs + (2 * prior)), Math.Log((ours + prior) / (theirs + prior)));
}
