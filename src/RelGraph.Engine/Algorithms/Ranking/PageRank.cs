using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>PageRank: how often somebody who keeps following relationships, and now and then jumps anywhere, is at each node.</summary>
/// <remarks>
/// Conventions: rank flows along relationships, in proportion to weight; a weight of 0 passes nothing, a negative one is refused; a self-loop keeps its share;
/// a node from which nothing flows passes its rank to all nodes alike; unconnected parts share through the jumps.
/// Power iteration from equal scores until a round changes no more than the tolerance, summed over all nodes (L1); O(E) time a round and O(V) space; one thread; the same bits for the same graph.
/// Not for graphs whose weights are signed: see Friedkin–Johnsen.
/// Reference: Brin and Page, The anatomy of a large-scale hypertextual web search engine, 1998, doi:10.1016/S0169-7552(98)00110-X.
/// </remarks>
public static class PageRank
{
    /// <summary>Works out the scores.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static PageRankResult Run(IGraphView graph, PageRankOptions options, RunContext run)
    {
        options.Validate();
        var count = graph.NodeCount;
        if (count == 0)
        {
            return new PageRankResult([], 0, true, 0);
        }

        var rows = CsrGraph.Of(graph);
        var outflow = Outflow(rows);
        var scores = new double[count];
        Array.Fill(scores, 1.0 / count);
        var next = new double[count];
        var error = double.MaxValue;
        var round = 0;
        while (round < options.MaxIterations && error > options.Tolerance)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            Spread(rows, options.DampingFactor, outflow, scores, next);
            error = 0;
            for (var node = 0; node < count; node++)
            {
                error += Math.Abs(next[node] - scores[node]);
            }

            (scores, next) = (next, scores);
            round++;
            run.Report("ranking", round, options.MaxIterations);
        }

        return new PageRankResult(scores, round, error <= options.Tolerance, error);
    }

    private static void Spread(CsrGraph graph, double damping, double[] outflow, double[] scores, double[] next)
    {
        var stranded = 0.0;
        for (var node = 0; node < scores.Length; node++)
        {
            stranded += outflow[node] > 0 ? 0 : scores[node];
        }

        Array.Fill(next, (1 - damping + damping * stranded) / scores.Length);
        var starts = graph.Starts;
        var targets = graph.AllTargets;
        var weights = graph.AllWeights;
        for (var node = 0; node < scores.Length; node++)
        {
            if (outflow[node] <= 0)
            {
                continue;
            }

            var share = damping * scores[node] / outflow[node];
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                next[targets[place]] += share * weights[place];
            }
        }
    }

    private static double[] Outflow(CsrGraph graph)
    {
        var outflow = new double[graph.NodeCount];
        for (var node = 0; node < outflow.Length; node++)
        {
            foreach (var weight in graph.Weights(node))
            {
                outflow[node] += weight >= 0 ? weight : throw new ArgumentException($"Node {node} has a relationship of weight {weight}: PageRank needs weights of at least 0.", nameof(graph));
            }
        }

        return outflow;
    }
}
