using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The largest number of paths between two nodes that share no relationship: how many must fail before they are cut off (Menger).</summary>
/// <remarks>
/// Conventions: each listed relationship carries one path in its direction, so that an undirected one carries one path either way; self-loops are ignored; parallel relationships were merged and count once;
/// from a node to itself there is none (0). Length does not matter: see <see cref="ReliablePaths"/> for short ones.
/// Unit maximum flow by breadth-first augmentation, O(count · E) time and O(count · V) space; exact.
/// Reference: Edmonds and Karp, Theoretical improvements in algorithmic efficiency for network flow problems, 1972, doi:10.1145/321694.321699.
/// </remarks>
public static class EdgeDisjointPaths
{
    private const int NodesPerCheck = 1 << 9;

    /// <summary>Counts the paths.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public static EdgeDisjointPathsResult Run(IGraphView graph, int from, int to, EdgeDisjointPathsOptions options, RunContext run)
    {
        options.Validate();
        foreach (var end in new[] { from, to })
        {
            if ((uint)end >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Node {end} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", nameof(from));
            }
        }

        if (from == to)
        {
            return new EdgeDisjointPathsResult(0, false);
        }

        // Arcs in use, and where each is listed backward for giving it up; flows only touch a few nodes, so sets are small.
        var used = new HashSet<(int From, int To)>();
        var giveUp = new Dictionary<int, List<int>>();
        var count = 0;
        while (count < options.MaxCount && Augment(graph, from, to, options, used, giveUp, run))
        {
            count++;
            run.Report("paths", count, options.MaxCount);
        }

        return new EdgeDisjointPathsResult(count, count == options.MaxCount);
    }

    private static bool Augment(IGraphView graph, int from, int to, EdgeDisjointPathsOptions options, HashSet<(int From, int To)> used, Dictionary<int, List<int>> giveUp, RunContext run)
    {
        var before = new Dictionary<int, int> { [from] = from };
        var queue = new Queue<int>([from]);
        for (var step = 0; queue.TryDequeue(out var node) && !before.ContainsKey(to); step++)
        {
            if (step % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var targets = graph.Targets(node);
            for (var place = 0; place < targets.Length; place++)
            {
                var next = targets[place];
                if (graph.Weights(node)[place] >= options.LeastWeight && !used.Contains((node, next)) && (next == to || !options.Forbidden.Contains(next)) && before.TryAdd(next, node))
                {
                    queue.Enqueue(next);
                }
            }

            foreach (var next in giveUp.GetValueOrDefault(node) ?? [])
            {
                if (before.TryAdd(next, node))
                {
                    queue.Enqueue(next);
                }
            }
        }

        if (!before.ContainsKey(to))
        {
            return false;
        }

        for (var node = to; node != from; node = before[node])
        {
            Use(before[node], node, used, giveUp);
        }

        return true;
    }

    /// <summary>Sends one path along an arc: gives up the opposite one if that is in use, else takes this one.</summary>
    private static void Use(int node, int next, HashSet<(int From, int To)> used, Dictionary<int, List<int>> giveUp)
    {
        if (used.Remove((next, node)))
        {
            giveUp[node].Remove(next);
            return;
        }

        used.Add((node, next));
        (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(giveUp, next, out _) ??= []).Add(node);
    }
}
