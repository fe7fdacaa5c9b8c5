using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>PageRank: how often somebody who keeps following relationships, and now and then jumps anywhere, is at each node.</summary>
/// <remarks>
/// Conventions: rank flows along relationships, in proportion to weight; a weight of 0 passes nothing, a negative one is refused; a self-loop keeps its share;
/// a node from which nothing flows passes its rank to all nodes alike; unconnected parts share through the jumps.
/// Ends when a round, that is passing all rank on once, changes no more than the tolerance, summed over all nodes (L1). Power iteration from equal scores; where every relationship leads both ways with one weight,
/// conjugate gradients find the scores in a quarter to half of the rounds, and a round of the definition proves them. O(E) time a round; 32 bytes a node and 12 a relationship besides the graph,
/// or 72 a node alone where relationships lead both ways; the same bits for the same graph and any number of threads.
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
        if (graph.NodeCount == 0)
        {
            return new PageRankResult([], 0, true, 0);
        }

        var rows = CsrGraph.Of(graph);
        var flow = new RankFlow(rows, options.DampingFactor, run);
        var solution = options.Method == PageRankMethod.Automatic && rows.IsUndirected ? new RankSolution(rows, flow.Outflow, options.DampingFactor, run) : null;
        var (scores, next) = (solution?.Start() ?? Equal(rows.NodeCount), new double[rows.NodeCount]);
        for (var round = 1; ; round++)
        {
            run.Report("ranking", round, options.MaxIterations);
            var change = flow.Round(scores, next);
            if (change <= options.Tolerance || round >= options.MaxIterations)
            {
                return new PageRankResult(next, round, change <= options.Tolerance, change);
            }

            if (solution is null)
            {
                (scores, next) = (next, scores);
            }
            else
            {
                // Half the tolerance: the recurrence of the residual is off by rounding, and the round that follows must prove it.
                var before = round;
                round += solution.Improve(scores, next, options.Tolerance / 2, options.MaxIterations - round - 1, made => run.Report("ranking", before + made, options.MaxIterations));
            }
        }
    }

    private static double[] Equal(int count)
    {
        var scores = new double[count];
        Array.Fill(scores, 1.0 / count);
        return scores;
    }
}
