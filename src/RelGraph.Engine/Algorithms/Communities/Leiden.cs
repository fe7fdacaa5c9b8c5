using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Leiden: communities of high modularity, or of high value in the constant Potts model, each of which hangs together.</summary>
/// <remarks>
/// Every iteration moves nodes to the community that gains most, until none gains; refines each community into well-connected parts, joined at random with odds exp(gain/θ), the gain as a share of the
/// node's strength; makes each part one node; and goes on until every community is one node. Further iterations start from the last result.
/// Large graphs move in batches, which look for their best communities side by side and move in order; a round that gains little is the last of its level.
/// Conventions: as <see cref="Modularity"/> and <see cref="ConstantPotts"/>; a node without weight is a community of its own; equal gains: it stays, else the smallest number wins.
/// About O(E) a level and few levels; at most 48 bytes per listed relationship, 200 per node and 12 per node and thread; the same seed gives the same bits for any number of threads.
/// Not for directed flow, and with modularity not for telling groups much smaller than √(2m) apart unless the resolution is raised.
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
        var whole = FirstLevel.Of(CsrGraph.Of(graph), options.Quality, options.Resolution, run);
        var communities = new int[whole.NodeCount];
        for (var node = 0; node < communities.Length; node++)
        {
            communities[node] = node;
        }

        if (whole.Total <= 0)
        {
            return new LeidenResult(communities, communities.Length, 0, 0, 0, true);
        }

        using var team = new WorkTeam(run);
        var pass = new LeidenPass(whole, options, team, run);
        var (best, count, iteration, converged) = (double.NegativeInfinity, 0, 0, false);
        while (iteration < options.MaxIterations && !converged)
        {
            run.Report("grouping", iteration++, options.MaxIterations);
            var next = pass.Improve(communities, iteration);
            converged = next.Value - best <= options.Tolerance;
            if (next.Value > best)
            {
                (communities, count, best) = next;
            }
        }

        return options.Quality == LeidenQuality.Modularity
            ? new LeidenResult(communities, count, best, best, iteration, converged)
            : new LeidenResult(communities, count, Modularity.Of(graph, communities), ConstantPotts.Of(whole, best), iteration, converged);
    }
}
