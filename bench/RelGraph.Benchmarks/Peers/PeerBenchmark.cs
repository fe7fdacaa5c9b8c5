using System.Diagnostics;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Peers;

/// <summary>RelGraph's kernels and those of other programs on one graph, turn by turn in one sitting.</summary>
/// <remarks>Answers are compared before a time is kept; who answers otherwise is named and has no time. A ratio is of two times of the same round.</remarks>
internal static class PeerBenchmark
{
    public static Results Run(Settings settings)
    {
        var (at, load, name) = (DateTimeOffset.UtcNow, Machine.Load(), settings.Text("graph", "s"));
        var graph = PeerGraph.Make(name, settings.Text("edges", ""));
        var edges = PeerGraph.Write(graph, settings.Work);
        var asks = settings.Text("peers", "igraph,scipy,graph-tool,networkx,gds").Split(',');
        using var server = PeerProcess.ServerFor(asks, settings);
        var peers = asks.SelectMany(program => program is "graph-tool" ? new[] { (program, 1), (program, 2) } : [(program, program is "gds" ? 2 : 1)])
            .Select(one => PeerProcess.Start(one.program, graph.NodeCount, edges, one.Item2)).OfType<PeerProcess>().ToList();
        try
        {
            var rounds = settings.Number("rounds", 9);
            var asked = settings.Text("kernels", "all").Split(',');
            var kernels = PeerKernels.All.Where(kernel => asked is ["all"] || asked.Contains(kernel.Name));
            return new Results
            {
                Benchmark = "peers-" + name,
                At = at,
                Machine = Machine.Here(),
                Work = $"graph {PeerGraph.Title(name, settings.Text("edges", ""))}: {graph.NodeCount:N0} nodes, {graph.RelationshipCount / 2:N0} undirected weighted relationships; {rounds} rounds, turn by turn",
                LoadBefore = load,
                Peers = [.. kernels.Select(kernel => Measure(kernel, graph, peers, rounds, name))],
                LoadAfter = Machine.Load(),
                Figures = [],
            };
        }
        finally
        {
            peers.ForEach(peer => peer.Dispose());
        }
    }

    private static PeerRow Measure(PeerKernel kernel, CsrGraph graph, List<PeerProcess> peers, int rounds, string name)
    {
        var ours = kernel.Values(graph, kernel.Run(graph, RunContext.Default));
        if (kernel.IsThreaded && !ours.AsSpan().SequenceEqual(kernel.Values(graph, kernel.Run(graph, new RunContext { MaxThreads = 2 }))))
        {
            throw new InvalidOperationException($"{kernel.Name}: one thread and two do not give the same bits.");
        }

        var agreement = new List<string>();
        var able = peers.Where(peer => Agrees(kernel, graph, ours, peer, agreement)).ToList();
        var threads = kernel.IsThreaded ? new[] { 1, 2 } : [1];
        var here = threads.ToDictionary(count => count, _ => new List<double>());
        var there = able.ToDictionary(peer => peer, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var count in threads)
            {
                here[count].Add(Time(kernel, graph, count));
            }

            foreach (var peer in able)
            {
                there[peer].Add(peer.Milliseconds(kernel.Name)!.Value / kernel.Pieces);
            }
        }

        var best = here.Values.MinBy(times => OrderInterval.Of(times).Median)!;
        PeerTime[] times =
        [
            .. here.Select(one => new PeerTime(one.Key == 1 ? "RelGraph" : $"RelGraph, {one.Key} threads", OrderInterval.Of(one.Value).Median)),
            .. there.Select(one => Compared(one.Key.Name, one.Value, best)),
        ];
        var row = new PeerRow(kernel.Title, string.Join("; ", agreement.Distinct()), times) { Goal = name switch { "s" => kernel.GoalOnSmall, "m" => kernel.GoalOnMedium, _ => null } };
        Console.WriteLine($"{row.Kernel}: {string.Join(", ", times.Select(time => $"{time.Program} {FigureTable.Number(time.Milliseconds)} ms"))}");
        return row;
    }

    private static bool Agrees(PeerKernel kernel, CsrGraph graph, double[] ours, PeerProcess peer, List<string> agreement)
    {
        if (peer.Answer(kernel.Name) is not { } theirs)
        {
            return false;
        }

        var agrees = kernel.Compare(graph, ours, theirs);
        agreement.Add(agrees ?? $"{peer.Name} answers otherwise: no time kept");
        return agrees is not null;
    }

    private static double Time(PeerKernel kernel, CsrGraph graph, int threads)
    {
        var start = Stopwatch.GetTimestamp();
        var result = kernel.Run(graph, new RunContext { MaxThreads = threads });
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(result);
        return time / kernel.Pieces;
    }

    private static PeerTime Compared(string program, List<double> theirs, List<double> ours)
    {
        var (ratio, from, to) = OrderInterval.Of(theirs.Zip(ours, (one, other) => one / other));
        return new PeerTime(program, OrderInterval.Of(theirs).Median) { Ratio = ratio, RatioFrom = from, RatioTo = to };
    }
}
