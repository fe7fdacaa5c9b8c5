using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms;

/// <summary>What kernels see that ask for neighbours whatever way relationships point.</summary>
internal static class BothWays
{
    private const int NodesPerCheck = 1 << 12;

    /// <summary>The graph itself when every relationship is listed at both ends, else one with those that are missing; its weights then mean nothing.</summary>
    internal static CsrGraph Of(IGraphView graph, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        return IsSymmetric(rows, run) ? rows : CsrGraph.Undirected(rows.NodeCount, CsrGraph.Relationships(rows, run), run);
    }

    /// <summary>True when every relationship is listed at both ends; O(V + E), without searching, because rows are in order.</summary>
    internal static bool IsSymmetric(CsrGraph graph) => IsSymmetric(graph, RunContext.Default);

    /// <inheritdoc cref="IsSymmetric(CsrGraph)"/>
    internal static bool IsSymmetric(CsrGraph graph, RunContext run) => graph.IsFoundUndirected(run) || IsListedTwice(graph, run);

    private static bool IsListedTwice(CsrGraph graph, RunContext run)
    {
        var starts = graph.Starts;
        var targets = graph.AllTargets;
        var next = starts[..^1].ToArray();
        for (var node = 0; node < next.Length; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            // Rows of later nodes are read up to those that lead here; what is next there must be this node.
            for (var place = next[node]; place < starts[node + 1]; place++)
            {
                var target = targets[place];
                if (target < node || (target > node && (next[target] >= starts[target + 1] || targets[next[target]++] != node)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
