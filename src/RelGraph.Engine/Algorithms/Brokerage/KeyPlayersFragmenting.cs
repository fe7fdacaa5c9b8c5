using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Key players to lose (KPP-NEG): the few nodes whose loss breaks the network most.</summary>
/// <remarks>
/// Value: fragmentation F = 1 − Σ_k s_k(s_k − 1) / (n(n − 1)) over the parts, of s_k nodes each, in which the n nodes that remain hang together; 0 when all do, 1 when none does; 0 when fewer than two remain.
/// Conventions: a relationship is a weight above 0, whichever way it leads; among equals the node of lower number; with fewer nodes than asked for all are chosen.
/// Exact when one node is asked for, or when there are at most <see cref="KeyPlayersOptions.MaxSets"/> sets of the size, O(E) each. Else one node after another, each the one whose loss then breaks most,
/// all told apart in one search, O(count·E): without a guarantee, as fragmentation is not submodular and two nodes may only matter together. 60 bytes per node and 12 per relationship and end. One answer.
/// Reference: Borgatti, Identifying sets of key players in a social network, 2006, doi:10.1007/s10588-006-7084-x.
/// </remarks>
public static class KeyPlayersFragmenting
{
    /// <summary>Chooses the nodes.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static KeyPlayersResult Run(IGraphView graph, KeyPlayersOptions options, RunContext run)
    {
        options.Validate();
        var ties = Ties(graph, run);
        var count = Math.Min(options.Count, graph.NodeCount);
        return count > 1 && NodeSets.AreAtMost(graph.NodeCount, count, options.MaxSets)
            ? NodeSets.TryAll(graph.NodeCount, count, lost => Fragmentation(ties, lost), run)
            : OneByOne(ties, count, run);
    }

    /// <summary>Relationships above 0 at both ends; the graph itself where it lists them so. Self-loops and weights are passed over later.</summary>
    private static CsrGraph Ties(IGraphView graph, RunContext run) => graph is CsrGraph rows && AreAllAbove0(rows.AllWeights)
        ? BothWays.Of(rows, run)
        : CsrGraph.Undirected(graph.NodeCount, CsrGraph.Relationships(graph, run).Where(one => one.Weight > 0).Select(one => one with { Weight = 1 }), run);

    private static bool AreAllAbove0(ReadOnlySpan<double> weights)
    {
        foreach (var weight in weights)
        {
            if (!(weight > 0))
            {
                return false;
            }
        }

        return true;
    }

    private static KeyPlayersResult OneByOne(CsrGraph ties, int count, RunContext run)
    {
        var lost = new bool[ties.NodeCount];
        var chosen = new List<int>();
        var value = 0.0;
        while (chosen.Count < count)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var parts = new PartSizes(ties, lost, run.Cancellation);
            var best = -1;
            for (var node = 0; node < lost.Length; node++)
            {
                best = !lost[node] && (best < 0 || parts.JoinedWithout(node) < parts.JoinedWithout(best)) ? node : best;
            }

            lost[best] = true;
            chosen.Add(best);
            value = Fragmentation(parts.JoinedWithout(best), lost.Length - chosen.Count);
            run.Report("key players", chosen.Count, count);
        }

        return new KeyPlayersResult(chosen, value, count <= 1);
    }

    /// <summary>The share of ordered pairs that are parted.</summary>
    private static double Fragmentation(long joined, long remaining) => remaining < 2 ? 0 : 1 - joined / ((double)remaining * (remaining - 1));

    private static double Fragmentation(CsrGraph ties, IReadOnlyList<int> lost)
    {
        var seen = new bool[ties.NodeCount];
        foreach (var node in lost)
        {
            seen[node] = true;
        }

        var joined = 0L;
        var open = new Stack<int>();
        for (var node = 0; node < seen.Length; node++)
        {
            var size = 0L;
            for (Open(node); open.TryPop(out var one); size++)
            {
                foreach (var other in ties.Targets(one))
                {
                    Open(other);
                }
            }

            joined += size * (size - 1);
        }

        return Fragmentation(joined, ties.NodeCount - lost.Count);

        void Open(int node)
        {
            if (!seen[node])
            {
                seen[node] = true;
                open.Push(node);
            }
        }
    }
}
