using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Key players to win (KPP-POS): the few nodes that together reach most others in few hops.</summary>
/// <remarks>
/// Value: the number of nodes within <see cref="KeyPlayersOptions.MaxHops"/> of a chosen one along relationships as listed, the chosen themselves included.
/// Conventions: a relationship is a weight above 0; among equals the node of lower number; with fewer nodes than asked for all are chosen.
/// Exact when there are at most <see cref="KeyPlayersOptions.MaxSets"/> sets of the size. Else one node after another, each the one that adds most: what is reached is then at least 1 − 1/e (63 %)
/// of the most that is possible, since reach is monotone and submodular. A node's addition is at most what its contacts' contacts add up to, and only shrinks, so most need not be counted: O(E) and the reach of those that might be next, at worst
/// O(count·V·reach); 40 bytes per node; one answer.
/// References: Borgatti, Identifying sets of key players in a social network, 2006, doi:10.1007/s10588-006-7084-x; Nemhauser, Wolsey, Fisher, 1978, doi:10.1007/BF01588971; Minoux, Accelerated greedy algorithms, 1978.
/// </remarks>
public static class KeyPlayersReaching
{
    private const int NotCounted = -1;

    /// <summary>Chooses the nodes.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static KeyPlayersResult Run(IGraphView graph, KeyPlayersOptions options, RunContext run)
    {
        options.Validate();
        var reach = new ReachCount(graph, options.MaxHops);
        var isSmall = NodeSets.AreAtMost(graph.NodeCount, Math.Min(options.Count, graph.NodeCount), options.MaxSets);
        return isSmall ? NodeSets.TryAll(graph.NodeCount, options.Count, set => reach.Of(set), run) : OneByOne(graph.NodeCount, options.Count, reach, run);
    }

    private static KeyPlayersResult OneByOne(int nodes, int count, ReachCount reach, RunContext run)
    {
        // Additions counted against an earlier choice are upper bounds of those against the present one; at first there is only a bound that was not counted.
        var waiting = new PriorityQueue<(int Node, int CountedAt), (int NegativeAddition, int Node)>();
        var bounds = reach.Bounds();
        for (var node = 0; node < nodes; node++)
        {
            waiting.Enqueue((node, NotCounted), (-bounds[node], node));
        }

        var chosen = new List<int>();
        while (chosen.Count < count && reach.Taken < nodes && waiting.TryDequeue(out var next, out _))
        {
            run.Cancellation.ThrowIfCancellationRequested();
            if (next.CountedAt < chosen.Count)
            {
                waiting.Enqueue((next.Node, chosen.Count), (-reach.AdditionOf(next.Node), next.Node));
                continue;
            }

            reach.Take(next.Node);
            chosen.Add(next.Node);
            run.Report("key players", chosen.Count, count);
        }

        // Once all are reached nobody adds anything, and the first by number are as good as any.
        chosen.AddRange(Enumerable.Range(0, nodes).Except([.. chosen]).Take(count - chosen.Count));
        return new KeyPlayersResult(chosen, reach.Taken, false);
    }
}
