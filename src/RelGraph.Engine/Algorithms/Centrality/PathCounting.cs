using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Adds up the searches from many sources, on one thread or several, to the same bits.</summary>
/// <remarks>Sources are dealt to a fixed number of lanes; each lane is summed in order, then the lanes in order, whichever thread had them.</remarks>
internal static class PathCounting
{
    private const int Lanes = 16;

    /// <summary>About how much memory the sums and searches take, in bytes.</summary>
    internal static long ExpectedMemoryInBytes(long nodes, long relationships, int threads, PathLength length)
    {
        var sums = threads <= 1 ? 1 : Lanes;
        var turned = length == PathLength.Hops ? nodes + relationships : 0;
        return nodes * (8L * (1 + sums) + 41L * threads) + 4 * turned;
    }

    /// <summary>The scores: sums times the scale, halved for unordered pairs.</summary>
    /// <param name="graph">The relationships.</param>
    /// <param name="sources">The nodes that paths begin at.</param>
    /// <param name="options">What is short, and how pairs count.</param>
    /// <param name="scale">What each sum is multiplied by.</param>
    /// <param name="run">Threads, cancellation, progress.</param>
    /// <param name="goals">How often each node counts as an end, 0 or 1; null when all do.</param>
    /// <exception cref="ArgumentException">A weight is not above 0 though paths are measured by distance.</exception>
    internal static double[] Run(CsrGraph graph, int[] sources, BetweennessOptions options, double scale, RunContext run, double[]? goals = null)
    {
        Check(graph, options.Length);
        var scores = new double[graph.NodeCount];
        var progress = new SearchProgress(sources.Length, (long)graph.NodeCount + graph.RelationshipCount, run);
        var rows = options.Length == PathLength.Hops && sources.Length > 0 ? new HopRows(graph) : null;
        PathSearch NewSearch() => rows is null ? new DistanceSearch(graph, goals) : new HopSearch(rows, goals, run.Cancellation);
        var lanes = Math.Min(Lanes, sources.Length);
        if (run.MaxThreads <= 1)
        {
            var (search, lane) = (NewSearch(), new double[scores.Length]);
            for (var number = 0; number < lanes; number++)
            {
                Array.Clear(lane);
                Sum(search, sources, number, lane, progress);
                AddTo(scores, lane);
            }
        }
        else
        {
            foreach (var lane in SumAll(sources, lanes, scores.Length, NewSearch, progress, run))
            {
                AddTo(scores, lane);
            }
        }

        var factor = options.Pairs == PairCounting.Unordered ? scale / 2 : scale;
        foreach (ref var score in scores.AsSpan())
        {
            score *= factor;
        }

        return scores;
    }

    /// <summary>Every thread has one search for as long as there are lanes to take: working arrays are made once a thread, not once a piece of work.</summary>
    private static double[][] SumAll(int[] sources, int lanes, int nodes, Func<PathSearch> newSearch, SearchProgress progress, RunContext run)
    {
        var (sums, taken) = (new double[lanes][], -1);
        Parallel.For(0, Math.Min(run.MaxThreads, lanes), new ParallelOptions { MaxDegreeOfParallelism = run.MaxThreads, CancellationToken = run.Cancellation }, _ =>
        {
            PathSearch? search = null;
            for (int lane; (lane = Interlocked.Increment(ref taken)) < lanes;)
            {
                sums[lane] = new double[nodes];
                Sum(search ??= newSearch(), sources, lane, sums[lane], progress);
            }
        });
        return sums;
    }

    private static void Sum(PathSearch search, int[] sources, int lane, double[] sums, SearchProgress progress)
    {
        for (var place = lane; place < sources.Length; place += Lanes)
        {
            progress.Step();
            search.Add(sources[place], sums);
        }
    }

    private static void AddTo(double[] scores, double[] lane)
    {
        for (var node = 0; node < scores.Length; node++)
        {
            scores[node] += lane[node];
        }
    }

    private static void Check(CsrGraph graph, PathLength length)
    {
        if (length != PathLength.Distance)
        {
            return;
        }

        foreach (var weight in graph.AllWeights)
        {
            if (!(weight > 0))
            {
                throw new ArgumentException($"A relationship has weight {weight.ToString(CultureInfo.InvariantCulture)}: as a distance it must be above 0; leave such relationships out or count hops.", nameof(graph));
            }
        }
    }
}
