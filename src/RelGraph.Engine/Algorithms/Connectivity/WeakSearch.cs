using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>Weak components by union-find: each tree's root is its smallest node.</summary>
/// <remarks>
/// Where relationships lead both ways, the first two of each node join most of the largest component; of its nodes no more is read, since what leads out of it is listed at its other end too.
/// Reference: Sutton, Ben-Nun and Barak, Optimizing parallel graph connectivity computation via subgraph sampling, 2018, doi:10.1109/IPDPS.2018.00012.
/// </remarks>
internal static class WeakSearch
{
    private const int NodesPerCheck = 1 << 14;
    private const int FirstRelationships = 2;
    private const int Looks = 1024;

    /// <summary>The root of each node.</summary>
    internal static int[] Run(CsrGraph graph, RunContext run)
    {
        var parents = new int[graph.NodeCount];
        for (var node = 0; node < parents.Length; node++)
        {
            parents[node] = node;
        }

        if (!graph.IsUndirected)
        {
            Join(graph, parents, 0, int.MaxValue, done: -1, run);
            Flatten(parents);
            return parents;
        }

        Join(graph, parents, 0, FirstRelationships, done: -1, run);
        Flatten(parents);
        Join(graph, parents, FirstRelationships, int.MaxValue, done: Commonest(parents), run);
        Flatten(parents);
        return parents;
    }

    /// <summary>Joins each node with its targets from one place of its row to another; not those of the component that is done.</summary>
    private static void Join(CsrGraph graph, int[] parents, int from, int to, int done, RunContext run)
    {
        var starts = graph.Starts;
        var targets = graph.AllTargets;
        for (var node = 0; node < parents.Length; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("joining", node, parents.Length);
            }

            if (parents[node] == done)
            {
                continue;
            }

            var root = Root(parents, node);
            var end = (int)Math.Min(starts[node + 1], (long)starts[node] + to);
            for (var place = starts[node] + from; place < end; place++)
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
    }

    /// <summary>Makes each node's parent its root: parents are smaller, so in ascending order each parent's parent is the root already.</summary>
    private static void Flatten(int[] parents)
    {
        for (var node = 0; node < parents.Length; node++)
        {
            parents[node] = parents[parents[node]];
        }
    }

    /// <summary>The root met most often in looking at nodes here and there; −1 without nodes. Whichever it is, the components are the same.</summary>
    private static int Commonest(int[] roots)
    {
        var (counts, best, most) = (new Dictionary<int, int>(), -1, 0);
        var stride = Math.Max(1, roots.Length / Looks);
        for (var node = 0; node < roots.Length; node += stride)
        {
            var count = counts[roots[node]] = counts.GetValueOrDefault(roots[node]) + 1;
            (best, most) = count > most ? (roots[node], count) : (best, most);
        }

        return best;
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
