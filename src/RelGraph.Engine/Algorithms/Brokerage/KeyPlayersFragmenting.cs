using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Key players to lose (KPP-NEG): the few nodes whose loss breaks the network most.</summary>
/// <remarks>
/// Value: fragmentation F = 1 − Σ_k s_k(s_k − 1) / (n(n − 1)) over the parts, of s_k nodes each, in which the n nodes that remain hang together; 0 when all do, 1 when none does; 0 when fewer than two remain.
/// Conventions: a relationship is a weight above 0, whichever way it leads; among equals the node of lower number; with fewer nodes than asked for all are chosen.
/// Exact when there are at most <see cref="KeyPlayersOptions.MaxSets"/> sets of the size, O(E) each. Else one node after another, each the one whose loss then breaks most, O(count·V·E): without a guarantee,
/// as fragmentation is not submodular and two nodes may only matter together. Not for large graphs. One answer.
/// Reference: Borgatti, Identifying sets of key players in a social network, 2006, doi:10.1007/s10588-006-7084-x.
/// </remarks>
public static class KeyPlayersFragmenting
{
    /// <summary>Chooses the nodes.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static KeyPlayersResult Run(IGraphView graph, KeyPlayersOptions options, RunContext run)
    {
        options.Validate();
        var ties = CsrGraph.Undirected(graph.NodeCount, CsrGraph.Relationships(graph).Where(one => one.Weight > 0 && one.From != one.To));
        var isSmall = NodeSets.AreAtMost(graph.NodeCount, Math.Min(options.Count, graph.NodeCount), options.MaxSets);
        double Worth(IReadOnlyList<int> lost) => Fragmentation(ties, lost);
        return isSmall ? NodeSets.TryAll(graph.NodeCount, options.Count, Worth, run) : NodeSets.OneByOne(graph.NodeCount, options.Count, Worth, run);
    }

    private static double Fragmentation(CsrGraph ties, IReadOnlyList<int> lost)
    {
        var seen = new bool[ties.NodeCount];
        foreach (var node in lost)
        {
            seen[node] = true;
        }

        double remaining = ties.NodeCount - lost.Count;
        var joined = 0.0;
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

            joined += (double)size * (size - 1);
        }

        return remaining < 2 ? 0 : 1 - joined / (remaining * (remaining - 1));

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
