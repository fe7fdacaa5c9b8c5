using System.Diagnostics;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Shapes;

/// <summary>How the time of kernels grows with the size of the graph: the slope of a line through log time over log relationships.</summary>
internal static class Growth
{
    private const int MeanDegree = 20;
    private const int Rounds = 5;

    private static readonly (string Name, double Goal, Func<CsrGraph, RunContext, object> Run)[] Kernels =
    [
        ("PageRank, ten rounds", 1.10, (graph, run) => PageRank.Run(graph, new() { MaxIterations = 10, Tolerance = 1e-300, Method = PageRankMethod.PowerIteration }, run)),
        ("components", 1.10, (graph, run) => Components.Run(graph, ComponentsOptions.Default, run)),
        ("core numbers", 1.10, (graph, run) => CoreNumbers.Run(graph, run)),
        ("label propagation, three rounds", 1.10, (graph, run) => LabelPropagation.Run(graph, new() { MaxIterations = 3 }, run)),
        ("Leiden", 1.10, (graph, run) => Leiden.Run(graph, LeidenOptions.Default, run)),
        ("hops from one node", 1.25, (graph, run) => HopDistances.Run(graph, 0, run)),
        ("distances from one node", 1.25, (graph, run) => ShortestDistances.Run(graph, 0, run)),
    ];

    public static IEnumerable<Figure> Run(int largest)
    {
        var sizes = new List<int>();
        for (var size = 1_000_000; size < largest; size *= 5)
        {
            sizes.Add(size);
        }

        sizes.Add(largest);
        var points = Kernels.ToDictionary(kernel => kernel.Name, _ => new List<(double Size, double Time)>());
        foreach (var size in sizes)
        {
            var graph = Graph(size);
            foreach (var (name, _, run) in Kernels)
            {
                points[name].Add((graph.RelationshipCount / 2.0, Fastest(() => run(graph, RunContext.Default))));
                Console.WriteLine($"{graph.RelationshipCount / 2:N0} relationships, {name}: {FigureTable.Number(points[name][^1].Time)} ms");
            }
        }

        return Kernels.Select(kernel => new Figure($"growth, {kernel.Name}: slope of log time over log relationships, one thread", Slope(points[kernel.Name]), "") { Goal = Goal.AtMost(kernel.Goal) });
    }

    /// <summary>Planted communities with about so many undirected relationships.</summary>
    public static CsrGraph Graph(int relationships) =>
        PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = 2 * relationships / MeanDegree }, new RunContext { Seed = 20_261_123 }).Graph;

    private static double Fastest(Func<object> work)
    {
        var fastest = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return fastest;
    }

    private static double Slope(List<(double Size, double Time)> points)
    {
        var (x, y) = (points.Average(point => Math.Log(point.Size)), points.Average(point => Math.Log(point.Time)));
        return points.Sum(point => (Math.Log(point.Size) - x) * (Math.Log(point.Time) - y)) / points.Sum(point => Math.Pow(Math.Log(point.Size) - x, 2));
    }
}
