using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>The constant Potts model: the weight inside communities, less a fixed price for each pair of members.</summary>
/// <remarks>
/// H = Σ_c [ w_c − γ·n_c(n_c − 1)/2 ] with w_c the weight inside a community, each relationship once, and n_c its members. In the best division a community, however it is parted, has at least γ on average between a member of either side, and two communities have at most γ on average between a member of each.
/// Conventions: direction is ignored by adding both ways, which changes nothing in the view of an undirected graph; a self-loop counts once; a weight of 0 is no relationship, a negative one is refused. O(V + E) time.
/// It has no resolution limit, but γ is in units of weight: weights in other units need another γ. Not for comparing different graphs.
/// Reference: Traag, Van Dooren and Nesterov, Narrow scope for resolution-limit-free community detection, 2011, doi:10.1103/PhysRevE.84.016114.
/// </remarks>
public static class ConstantPotts
{
    /// <summary>The value of a division.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">Each node's community; any numbers.</param>
    /// <param name="resolution">γ, above 0, in units of weight.</param>
    /// <exception cref="ArgumentException">There is not one community for each node, or a weight is negative.</exception>
    public static double Of(IGraphView graph, IReadOnlyList<int> communities, double resolution = LeidenOptions.DefaultResolution)
    {
        var compact = DivisionValue.Compact(graph, communities);
        var whole = FirstLevel.Of(CsrGraph.Of(graph), LeidenQuality.ConstantPotts, resolution, RunContext.Default);
        var pairs = DivisionValue.Masses(whole, compact).Sum(members => members * (members - 1) / 2);
        return (whole.Total - DivisionValue.Between(whole, compact)) / 2 - resolution * pairs;
    }

    /// <summary>The value of a division of which <see cref="DivisionValue"/> is known.</summary>
    internal static double Of(StrengthGraph whole, double value) => (whole.Total * value + whole.Price * whole.NodeCount) / 2;
}
