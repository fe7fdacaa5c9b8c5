using System.Diagnostics;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Benchmarks.Peers;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Queries;

/// <summary>Questions about two people drawn at random, each timed by itself: the middle, and how long the slow ones take.</summary>
/// <remarks>Other programs are asked the first few of the same questions, turn by turn with RelGraph; who answers otherwise ends the run.</remarks>
internal static class QueryBenchmark
{
    private const int Warm = 40;

    public static Results Run(Settings settings)
    {
        var (at, load, name) = (DateTimeOffset.UtcNow, Machine.Load(), settings.Text("graph", "s"));
        var graph = PeerGraph.Make(name, "");
        var prepared = new PreparedGraph(graph, name == "m");
        var (edges, asks) = (PeerGraph.Write(graph, settings.Work), settings.Text("peers", "igraph,gds").Split(','));
        using var server = PeerProcess.ServerFor(asks, settings);
        var peers = asks.Select(program => PeerProcess.Start(program, graph.NodeCount, edges, program == "gds" ? 2 : 1)).OfType<PeerProcess>().ToList();
        try
        {
            var pairs = Pairs(graph.NodeCount, settings.Number("questions", name == "m" ? 1000 : 5000));
            var figures = prepared.Queries.SelectMany(query => Measure(query, pairs, peers)).ToList();
            return new Results
            {
                Benchmark = "queries-" + name,
                At = at,
                Machine = Machine.Here(),
                Work = $"graph {name}: {graph.NodeCount:N0} nodes, {graph.RelationshipCount / 2:N0} undirected weighted relationships, prepared once; {pairs.Length:N0} pairs of nodes drawn at random, one question at a time on one thread; {prepared.Unproved} orders could not be proved because scores were within 1e-12",
                LoadBefore = load,
                LoadAfter = Machine.Load(),
                Figures = figures,
            };
        }
        finally
        {
            peers.ForEach(peer => peer.Dispose());
        }
    }

    private static IEnumerable<Figure> Measure(Query query, (int From, int To)[] pairs, List<PeerProcess> peers)
    {
        Console.WriteLine(query.Title);
        foreach (var (from, to) in pairs[^Warm..])
        {
            query.Answer(from, to, RunContext.Default);
        }

        var asked = pairs[..Math.Max(1, (int)(pairs.Length * query.Share))];
        double[] times = [.. asked.Select(pair => Time(() => query.Answer(pair.From, pair.To, RunContext.Default)))];
        Array.Sort(times);
        yield return new Figure(query.Title + ", median", At(times, .5), "ms") { Goal = query.Median is { } median ? Goal.AtMost(median) : null };
        yield return new Figure(query.Title + ", 99 %", At(times, .99), "ms") { Goal = query.NinetyNinth is { } most ? Goal.AtMost(most) : null };
        yield return new Figure(query.Title + ", 99.9 %", At(times, .999), "ms");
        foreach (var peer in peers)
        {
            if (Beside(query, pairs[..query.ForPeers], peer) is var (ours, theirs))
            {
                yield return new Figure($"{query.Title}, median of the first {query.ForPeers}", ours, "ms") { Baseline = theirs, BaselineName = peer.Name };
            }
        }
    }

    /// <summary>The medians of both on the same questions, turn by turn; null when the other has no such question.</summary>
    private static (double Ours, double Theirs)? Beside(Query query, (int From, int To)[] pairs, PeerProcess peer)
    {
        var (here, there) = (new List<double>(), new List<double>());
        foreach (var (from, to) in pairs)
        {
            var question = $"{query.Name}:{from}:{to}";
            if (peer.Answer(question) is not { } answer)
            {
                return null;
            }

            var ours = query.Answer(from, to, RunContext.Default);
            if (ours.Length != answer.Length || ours.Zip(answer).Any(both => Math.Abs(both.First - both.Second) > 1e-6))
            {
                throw new InvalidOperationException($"{peer.Name} answers {question} with [{string.Join(", ", answer)}], RelGraph with [{string.Join(", ", ours)}].");
            }

            there.Add(peer.Milliseconds(question)!.Value);
            here.Add(Time(() => query.Answer(from, to, RunContext.Default)));
        }

        return here.Count == 0 ? null : (OrderInterval.Of(here).Median, OrderInterval.Of(there).Median);
    }

    private static (int From, int To)[] Pairs(int nodes, int count)
    {
        var random = SeededRandom.For(20_261_123, SeededRandom.Key(nameof(QueryBenchmark)));
        var pairs = new (int, int)[count];
        for (var place = 0; place < count; place++)
        {
            var from = random.NextBelow(nodes);
            var to = random.NextBelow(nodes - 1);
            pairs[place] = (from, to >= from ? to + 1 : to);
        }

        return pairs;
    }

    private static double Time(Func<double[]> work)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = work();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(answer);
        return time;
    }

    private static double At(double[] sorted, double level) => sorted[(int)Math.Ceiling(level * sorted.Length) - 1];
}
