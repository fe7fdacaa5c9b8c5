using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Hubs and authorities (HITS): a good hub leads to good authorities, a good authority is led to by good hubs.</summary>
/// <remarks>
/// a = Aᵀ·h and h = A·a, each scaled to sum to 1. Conventions: weights of 0 are no relationship, negative ones are refused; parallel relationships are added; a node that nothing leads to has authority 0, one that
/// leads nowhere is hub 0; without relationships all are 0; in an undirected graph the two are the same unless it is bipartite. Parts of the graph that do not hang together compete: only those with the largest singular value keep scores,
/// and where several have it they share by the equal scores at the beginning. When the two largest are close many rounds are needed, and the result may say that it did not converge.
/// Power iteration from equal scores; O(E) a round; 32 bytes a node and for a directed graph 12 a relationship; the same bits for any number of threads.
/// Reference: Kleinberg, Authoritative sources in a hyperlinked environment, 1999, doi:10.1145/324133.324140.
/// </remarks>
public static class Hits
{
    /// <summary>Works out the scores.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or the weights at a node add up to more than a double holds.</exception>
    public static HitsResult Run(IGraphView graph, HitsOptions options, RunContext run)
    {
        options.Validate();
        run.Cancellation.ThrowIfCancellationRequested();
        var rows = FlowRows.Of(graph, "HITS", run);
        var (hubs, authorities, before) = (new double[rows.NodeCount], new double[rows.NodeCount], new double[rows.NodeCount]);
        Array.Fill(hubs, 1);
        var (round, error) = (0, rows.NodeCount == 0 ? 0 : double.MaxValue);
        while (round < options.MaxIterations && error > options.Tolerance)
        {
            (before, hubs) = (hubs, before);
            rows.Along(before, authorities, run);
            Scale(authorities, authorities.Max());
            rows.Against(authorities, hubs, run);
            Scale(hubs, hubs.Max());
            error = LargestChange(before, hubs);
            round++;
            run.Report("ranking", round, options.MaxIterations);
        }

        Scale(hubs, hubs.Sum());
        Scale(authorities, authorities.Sum());
        return new HitsResult(authorities, hubs, round, error <= options.Tolerance, error);
    }

    /// <summary>About how much memory the run takes besides the graph, in bytes.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="relationships">Number of listed relationships; an undirected one counts twice.</param>
    public static long ExpectedMemoryInBytes(long nodes, long relationships) => nodes * 32 + relationships * 28;

    private static void Scale(double[] scores, double whole)
    {
        foreach (ref var score in scores.AsSpan())
        {
            score = whole > 0 ? score / whole : 0;
        }
    }

    private static double LargestChange(double[] before, double[] after)
    {
        var change = 0.0;
        for (var node = 0; node < after.Length; node++)
        {
            change = Math.Max(change, Math.Abs(after[node] - before[node]));
        }

        return change;
    }
}
