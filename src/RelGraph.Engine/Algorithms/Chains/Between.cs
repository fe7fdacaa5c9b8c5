using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The nodes that matter between two.</summary>
internal static class Between
{
    private const int MostPaths = 64;

    /// <summary>The nodes that the start reaches and that reach the goal, the two among them, ascending; empty when there is no way.</summary>
    public static IReadOnlyList<int> Of(IGraphView graph, int from, int to)
    {
        var ahead = Reached(graph, from);
        var behind = Reached(CsrGraph.Reversed(graph), to);
        return ahead[to] ? [.. Enumerable.Range(0, graph.NodeCount).Where(node => ahead[node] && behind[node])] : [];
    }

    /// <summary>The nodes of the most reliable paths, best path first, as long as they are not too many.</summary>
    public static IReadOnlyList<int> OnBestPaths(IGraphView graph, int from, int to, int mostNodes, RunContext run)
    {
        var nodes = new SortedSet<int> { from, to };
        foreach (var path in ReliablePathIndex.Prepare(graph, run).Find(from, to, new ReliablePathQuery { Count = MostPaths }, run).Paths)
        {
            if (nodes.Union(path.Nodes).Count() <= mostNodes)
            {
                nodes.UnionWith(path.Nodes);
            }
        }

        return [.. nodes];
    }

    /// <summary>The chance that one of some paths that share no relationship carries through: they work on their own, so it is one minus the chance that all fail.</summary>
    public static double ByDisjointPaths(IGraphView graph, int from, int to, RunContext run)
    {
        var options = new ReliablePathsOptions { Count = MostPaths, MaxHops = ReliablePathsOptions.MostHops, Sharing = PathSharing.NoRelationship };
        return 1 - ReliablePaths.Run(graph, from, to, options, run).Paths.Aggregate(1.0, (product, path) => product * (1 - path.Reliability));
    }

    private static bool[] Reached(IGraphView graph, int from)
    {
        var reached = new bool[graph.NodeCount];
        reached[from] = true;
        var open = new Stack<int>([from]);
        while (open.TryPop(out var node))
        {
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
