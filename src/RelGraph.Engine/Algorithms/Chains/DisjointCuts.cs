using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>An upper bound on the chance of a way: each of several cuts that share no relationship must hold.</summary>
internal static class DisjointCuts
{
    private const int NodesPerCheck = 1 << 11;

    /// <summary>The lesser of the bounds by hops from the start and by hops to the goal.</summary>
    public static double UpperBound(IGraphView graph, CsrGraph back, int from, int to, RunContext run) =>
        Math.Min(ByHops(graph, from, to, run), ByHops(back, to, from, run));

    /// <summary>Relationships from one number of hops to the next are a cut each; they fail on their own, so the chance is at most the product of what the cuts leave.</summary>
    private static double ByHops(IGraphView graph, int from, int to, RunContext run)
    {
        var hops = Hops(graph, from, run);
        if (hops[to] < 0)
        {
            return 0;
        }

        var failures = new double[hops[to]];
        Array.Fill(failures, 1);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            Check(node, run);
            var targets = graph.Targets(node);
            for (var place = 0; place < targets.Length; place++)
            {
                if (hops[node] >= 0 && hops[node] < failures.Length && hops[targets[place]] == hops[node] + 1)
                {
                    failures[hops[node]] *= 1 - graph.Weights(node)[place];
                }
            }
        }

        return failures.Aggregate(1.0, (product, failure) => product * (1 - failure));
    }

    private static int[] Hops(IGraphView graph, int from, RunContext run)
    {
        var hops = new int[graph.NodeCount];
        Array.Fill(hops, -1);
        hops[from] = 0;
        var queue = new Queue<int>([from]);
        for (var step = 0; queue.TryDequeue(out var node); step++)
        {
            Check(step, run);
            var targets = graph.Targets(node);
            for (var place = 0; place < targets.Length; place++)
            {
                if (graph.Weights(node)[place] > 0 && hops[targets[place]] < 0)
                {
                    hops[targets[place]] = hops[node] + 1;
                    queue.Enqueue(targets[place]);
                }
            }
        }

        return hops;
    }

    private static void Check(int step, RunContext run)
    {
        if (step % NodesPerCheck == 0)
        {
            run.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
