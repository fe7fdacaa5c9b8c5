using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The most that can flow from one node to another when each relationship carries at most its weight, and where it is narrowest.</summary>
/// <remarks>
/// Conventions: a relationship carries its weight in its direction, an undirected one as much either way; weight 0 carries nothing, negative ones and those not finite are refused; self-loops carry nothing;
/// from a node to itself flows nothing. Flow both ways between two nodes is set off.
/// Dinic's blocking flows, O(V²·E) at worst and far less on chains of some thousand relationships, for which it is meant; 40 bytes per relationship. Exact but for the rounding of sums; the same bits for the same graph.
/// References: Ford and Fulkerson, Maximal flow through a network, 1956, doi:10.4153/CJM-1956-045-5; Dinic, 1970.
/// </remarks>
public static class MaximumFlow
{
    /// <summary>Finds the flow.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph, or a weight is negative or not finite.</exception>
    public static MaximumFlowResult Run(IGraphView graph, int from, int to, RunContext run)
    {
        Check(graph, from, to, run);
        if (from == to)
        {
            return new MaximumFlowResult(0, [], []);
        }

        var network = new FlowNetwork(graph, run);
        for (var round = 1L; network.Level(from, to, run.Cancellation); round++)
        {
            run.Report("blocking flows", round, null);
            network.Block(from, to, run.Cancellation);
        }

        var flows = network.Flows();
        // The last levelling reached exactly the start's side of a smallest cut.
        var bottleneck = CsrGraph.Relationships(graph, run).Where(one => one.Weight > 0 && network.IsLevelled(one.From) && !network.IsLevelled(one.To)).ToList();
        return new MaximumFlowResult(bottleneck.Sum(one => one.Weight), flows, bottleneck);
    }

    private static void Check(IGraphView graph, int from, int to, RunContext run)
    {
        foreach (var end in (int[])[from, to])
        {
            if ((uint)end >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Node {end} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", end == from ? nameof(from) : nameof(to));
            }
        }

        foreach (var one in CsrGraph.Relationships(graph, run))
        {
            if (!(one.Weight >= 0) || !double.IsFinite(one.Weight))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Relationship {one.From} → {one.To} has weight {one.Weight}: what it can carry must be finite and at least 0."), nameof(graph));
            }
        }
    }
}
