using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Adds up the searches from many sources, on one thread or several, to the same bits.</summary>
/// <remarks>Sources are dealt to a fixed number of lanes; each lane is summed in order, then the lanes in order, whichever thread had them.</remarks>
internal static class PathCounting
{
    private const int Lanes = 16;

    /// <summary>The scores: sums times the scale, halved for unordered pairs.</summary>
    /// <exception cref="ArgumentException">A weight is not above 0 though paths are measured by distance.</exception>
    internal static double[] Run(CsrGraph graph, int[] sources, BetweennessOptions options, double scale, RunContext run)
    {
        Check(graph, options.Length);
        var scores = new double[graph.NodeCount];
        var progress = new SearchProgress(sources.Length, run);
        if (run.MaxThreads <= 1)
        {
            var (search, lane) = (NewSearch(graph, options.Length), new double[scores.Length]);
            for (var number = 0; number < Lanes; number++)
            {
                Array.Clear(lane);
                Sum(search, sources, number, lane, progress);
                AddTo(scores, lane);
            }
        }
        else
        {
            var lanes = new double[Lanes][];
            Parallel.For(0, Lanes, new ParallelOptions { MaxDegreeOfParallelism = run.MaxThreads, CancellationToken = run.Cancellation }, () => NewSearch(graph, options.Length), (number, _, search) =>
            {
                lanes[number] = new double[scores.Length];
                Sum(search, sources, number, lanes[number], progress);
                return search;
            }, _ => { });
            foreach (var lane in lanes)
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

    private static PathSearch NewSearch(CsrGraph graph, PathLength length) => length == PathLength.Hops ? new HopSearch(graph) : new DistanceSearch(graph);

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
