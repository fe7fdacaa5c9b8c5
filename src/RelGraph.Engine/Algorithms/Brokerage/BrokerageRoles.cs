namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>How often one node b stands between two others, a → b → c with no a → c, by the groups of the three.</summary>
/// <param name="Coordinator">All three of one group.</param>
/// <param name="Gatekeeper">From another group into the broker's, to c.</param>
/// <param name="Representative">From the broker's group, of a, out to another.</param>
/// <param name="Itinerant">Between two of one group, the broker of another; also called consultant.</param>
/// <param name="Liaison">All three of different groups.</param>
public readonly record struct BrokerageRoles(long Coordinator, long Gatekeeper, long Representative, long Itinerant, long Liaison)
{
    /// <summary>All five together.</summary>
    public long Total => Coordinator + Gatekeeper + Representative + Itinerant + Liaison;
}
