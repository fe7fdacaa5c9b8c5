using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The nodes that matter between two.</summary>
internal static class Between
{
    private const int MostPaths = 64;
    private const int NodesPerCheck = 1 << 11;

    /// <summary>The nodes that the start reaches and that reach the goal, the two among them, ascending; empty when there is no way.</summary>
    /// <param name="graph">The relationships.</param>
    /// <param name="back">The same, turned round.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The goal.</param>
    /// <param name="run">Cancellation.</param>
    public static IReadOnlyList<int> Of(IGraphView graph, CsrGraph back, int from, int to, RunContext run)
    {
        var ahead = Reached(graph, from, run);
        var behind = Reached(back, to, run);
        return ahead[to] ? [.. Enumerable.Range(0, graph.NodeCount).Where(node => ahead[node] && behind[node])] : [];
    }

    /// <summary>The nodes of the most reliable paths, best path first, as long as they are not too many; and how reliable the best path is.</summary>
    public static (IReadOnlyList<int> Nodes, double Best) OnBestPaths(IGraphView graph, int from, int to, int mostNodes, RunContext run)
    {
        var nodes = new SortedSet<int> { from, to };
        var index = ReliablePathIndex.Prepare(graph, run);
        var best = index.Find(from, to, new ReliablePathQuery(), run).Paths;
        if (best.Count == 0 || best[0].Nodes.Count > mostNodes)
        {
            // Of a path too long to be worked on the next best ones, which deviate anywhere along it, would cost much and help little.
            return ([.. nodes], best.Count > 0 ? best[0].Reliability : 0);
        }

        foreach (var path in index.Find(from, to, new ReliablePathQuery { Count = MostPaths }, run).Paths)
        {
            if (nodes.Union(path.Nodes).Count() <= mostNodes)
            {
                nodes.UnionWith(path.Nodes);
            }
        }

        return ([.. nodes], best[0].Reliability);
    }

    /// <summary>The chance that one of some paths that share no relationship carries through: they work on their own, so it is one minus the chance that all fail.</summary>
    public static double ByDisjointPaths(IGraphView graph, int from, int to, RunContext run)
    {
        var options = new ReliablePathsOptions { Count = MostPaths, MaxHops = ReliablePathsOptions.MostHops, Sharing = PathSharing.NoRelationship };
        return 1 - ReliablePaths.Run(graph, from, to, options, run).Paths.Aggregate(1.0, (product, path) => product * (1 - path.Reliability));
    }

    private static bool[] Reached(IGraphView graph, int from, RunContext run)
    {
        var reached = new bool[graph.NodeCount];
        reached[from] = true;
        var open = new Stack<int>([from]);
        for (var step = 0; open.TryPop(out var node); step++)
        {
            if (step % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var targets = graph.Targets(node);
            for (var place = 0; place < targets.Length; place++)
            {
                if (graph.Weights(node)[place] > 0 && !reached[targets[place]])
                {
                    reached[targets[place]] = true;
                    open.Push(targets[place]);
                }
            }
        }

        return reached;
    }
}
