using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>Weak components by union-find: each tree's root is its smallest node.</summary>
internal static class WeakSearch
{
    private const int NodesPerCheck = 1 << 14;

    /// <summary>The root of each node.</summary>
    internal static int[] Run(CsrGraph graph, RunContext run)
    {
        var parents = new int[graph.NodeCount];
        for (var node = 0; node < parents.Length; node++)
        {
            parents[node] = node;
        }

        var starts = graph.Starts;
        var targets = graph.AllTargets;
        for (var node = 0; node < parents.Length; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("joining", node, parents.Length);
            }

            var root = Root(parents, node);
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var other = Root(parents, targets[place]);
                if (other != root)
                {
                    var (low, high) = other < root ? (other, root) : (root, other);
                    parents[high] = low;
                    root = low;
                }
            }
        }

        // Parents point to smaller nodes, so in ascending order each parent is a root already.
        for (var node = 0; node < parents.Length; node++)
        {
            parents[node] = parents[parents[node]];
        }

        return parents;
    }

    private static int Root(int[] parents, int node)
    {
        while (parents[node] != node)
        {
            parents[node] = parents[parents[node]];
            node = parents[node];
        }

        return node;
    }
}
