using System.Diagnostics;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Decay;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Shapes;

/// <summary>What graphs cost to keep, to build and to open, how fast events decay in bulk, how time grows with size, and how near the rows are walked to what memory gives.</summary>
internal static class ShapeBenchmark
{
    public const string OpenStep = "step-open-graph";
    public const string BuildStep = "step-build-graph";

    private static readonly RunContext TwoThreads = new() { MaxThreads = 2 };

    public static Results Run(Settings settings)
    {
        var (at, load) = (DateTimeOffset.UtcNow, Machine.Load());
        Directory.CreateDirectory(settings.Work);
        var largest = settings.Number("largest", 25_000_000);
        return new Results
        {
            Benchmark = "shapes",
            At = at,
            Machine = Machine.Here(),
            Work = $"planted communities of mean degree 20; building and opening in processes of their own; growth from 1 to {largest / 1_000_000} million relationships",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures = [.. Building(), .. Opening(settings.Work), .. Decaying(), .. Growth.Run(largest)],
        };
    }

    /// <summary>Builds a graph in this process and reports to the one that started it.</summary>
    public static void Build(int relationships)
    {
        var graph = Growth.Graph(relationships);
        var all = CsrGraph.Relationships(graph).Where(one => one.From < one.To).ToArray();
        var (nodes, count) = (graph.NodeCount, all.Length);
        graph = null;
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var given = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        graph = CsrGraph.Undirected(nodes, all);
        var (seconds, built) = (clock.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - given;
        Child.Report(new() { ["nodes"] = nodes, ["count"] = count, ["kept"] = kept, ["built"] = built, ["seconds"] = seconds });
        GC.KeepAlive((graph, all));
    }

    /// <summary>Opens a snapshot in this process and reports to the one that started it.</summary>
    public static void Open(string path)
    {
        var clock = Stopwatch.StartNew();
        var graph = GraphSnapshot.Read(path, TwoThreads);
        var seconds = clock.Elapsed.TotalSeconds;
        Child.Report(new() { ["seconds"] = seconds, ["process"] = (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalSeconds, ["count"] = graph.RelationshipCount });
    }

    private static IEnumerable<Figure> Building()
    {
        var built = Child.Run(BuildStep, "10000000");
        var each = (built["kept"] - 24 * built["nodes"]) / built["count"];
        yield return new Figure("graph M: bytes kept per undirected weighted relationship, besides 24 a node", each, "B") { Goal = Goal.AtMost(18) };
        yield return new Figure("graph M: everything allocated while building, the graph included, over what is kept", built["built"] / built["kept"], "×") { Goal = Goal.AtMost(2.2) };
        yield return new Figure("graph M: built from relationships in memory", built["seconds"], "s");
    }

    private static IEnumerable<Figure> Opening(string work)
    {
        var path = Path.Combine(work, "m.graph");
        if (!File.Exists(path))
        {
            GraphSnapshot.Write(path, Growth.Graph(10_000_000), RunContext.Default);
        }

        var runs = Enumerable.Range(0, 9).Select(_ => Child.Run(OpenStep, path)).ToList();
        yield return new Figure("graph M opened from a checked snapshot in a new process, median of 9", OrderInterval.Of(runs.Select(run => run["seconds"])).Median, "s") { Goal = Goal.AtMost(.25) };
        yield return new Figure("the same, from the start of the process", OrderInterval.Of(runs.Select(run => run["process"])).Median, "s");
    }

    private static IEnumerable<Figure> Decaying()
    {
        foreach (var (name, ties, count, goal) in new[] { ("S", 1_000_000, 20_000_000, 300.0), ("M", 10_000_000, 100_000_000, 150.0) })
        {
            var random = SeededRandom.For(5, (ulong)count);
            var all = new DecayEvent[count];
            foreach (ref var one in all.AsSpan())
            {
                one = new DecayEvent(random.NextBelow(ties), random.NextBelow(1500), 1 + random.NextBelow(64) / 8f);
            }

            var events = DecayEvents.Of(ties, all);
            var sample = Sample.Of(5, 9, () => DecayedSums.Run(events, new DecayedSumsOptions { AsOf = 1400 }, TwoThreads));
            yield return new Figure($"events decayed in bulk a second, {count / 1_000_000} million on the ties of graph {name}, two threads", count / sample.Median / 1000, "M/s") { Goal = Goal.AtLeast(goal) };
        }
    }
}
