using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Leiden: communities of high modularity, each of which hangs together.</summary>
/// <remarks>
/// Every iteration moves nodes to the community that gains most, until none gains; refines each community into well-connected parts, joined at random with odds exp(gain/θ), the gain as a share of the
/// node's strength; makes each part one node; and goes on until every community is one node. Further iterations start from the last result.
/// Conventions: as <see cref="Modularity"/>; a node without weight is a community of its own; equal gains: it stays, else the smallest number wins.
/// About O(E) a level and few levels; 24 bytes per listed relationship and 60 per node; one thread; the same seed gives the same bits.
/// Not for directed flow, and not for telling groups much smaller than √(2m) apart unless the resolution is raised.
/// Reference: Traag, Waltman and van Eck, From Louvain to Leiden: guaranteeing well-connected communities, 2019, doi:10.1038/s41598-019-41695-z.
/// </remarks>
public static class Leiden
{
    /// <summary>Finds communities.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static LeidenResult Run(IGraphView graph, LeidenOptions options, RunContext run)
    {
        options.Validate();
        var whole = StrengthGraph.Of(CsrGraph.Of(graph));
        var communities = new int[whole.NodeCount];
        for (var node = 0; node < communities.Length; node++)
        {
            communities[node] = node;
        }

        if (whole.Total <= 0)
        {
            return new LeidenResult(communities, communities.Length, 0, 0, true);
        }

        var pass = new LeidenPass(whole, options, run);
        var (best, iteration, converged) = (double.NegativeInfinity, 0, false);
        while (iteration < options.MaxIterations && !converged)
        {
            run.Report("grouping", iteration++, options.MaxIterations);
            var next = pass.Improve(communities, iteration);
            var modularity = Modularity.Of(whole, next, options.Resolution);
            converged = modularity - best <= options.Tolerance;
            if (modularity > best)
            {
                (best, communities) = (modularity, next);
            }
        }

        // Communities hang together by construction; the last pass makes that true also where rounding broke a tie of the construction.
        var count = ConnectedParts.Split(whole, communities);
        return new LeidenResult(communities, count, Modularity.Of(whole, communities, options.Resolution), iteration, converged);
    }
}
