using System.Globalization;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.GraphStores;

/// <summary>The same graph written to and read from Neo4j and SQLite in one run. What was read must be the same to the byte before a time is believed.</summary>
internal static class GraphStoreBenchmark
{
    public const string WriteStep = "step-graph-write";
    public const string DigestStep = "step-graph-digest";
    public const string ReadStep = "step-graph-read";
    public const string LoadStep = "step-graph-load";
    public const string LatencyStep = "step-graph-latency";
    public const string FloorStep = "step-graph-floor";

    private const string Sqlite = "SQLite";
    private const string Bare = "bare Cypher";

    public static Results Run(Settings settings)
    {
        var graph = new LargeGraph(settings.Number("contacts", 1_000_000));
        var heap = settings.Text("heap", "1g");
        Directory.CreateDirectory(settings.Work);
        var file = Path.Combine(settings.Work, "graph-store.db");
        foreach (var old in new[] { file, file + "-wal", file + "-shm" })
        {
            File.Delete(old);
        }

        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        using var server = GraphServer.Start(settings.Work, heap);
        var size = graph.Contacts.ToString(CultureInfo.InvariantCulture);
        var floor = Child.Run(FloorStep, Math.Min(graph.Contacts, 50_000).ToString(CultureInfo.InvariantCulture));
        var (sqliteWrite, write) = (Child.Run(WriteStep, file, size), Child.Run(WriteStep, MeasuredStore.Neo4j, size));
        Console.WriteLine(FormattableString.Invariant($"  written: {write["facts"] / write["seconds"]:f0} facts/s, SQLite {sqliteWrite["facts"] / sqliteWrite["seconds"]:f0}; checking that both hold the same"));
        var (sqliteDigest, digest) = (Child.Run(DigestStep, file), Child.Run(DigestStep, MeasuredStore.Neo4j));
        if (sqliteDigest["first"] != digest["first"] || sqliteDigest["second"] != digest["second"])
        {
            throw new InvalidOperationException("The two stores do not hold the same record; no time means anything.");
        }

        var (sqliteRead, read) = (Child.Run(ReadStep, file), Child.Run(ReadStep, MeasuredStore.Neo4j));
        var (sqliteLoad, loaded) = (Child.Run(LoadStep, file), Child.Run(LoadStep, MeasuredStore.Neo4j));
        var repeat = settings.Number("repeat", 20).ToString(CultureInfo.InvariantCulture);
        var (sqliteLatency, latency) = (Child.Run(LatencyStep, file, repeat), Child.Run(LatencyStep, MeasuredStore.Neo4j, repeat));
        return new Results
        {
            Benchmark = "neo4j",
            At = at,
            Machine = Machine.Here(),
            Work = $"{graph}; Neo4j Community 5.26 with a heap of {heap} and a page cache of 1g on the same two cores",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures =
            [
                new Figure("facts written a second, first fact to commit", write["facts"] / write["seconds"], "facts/s") { Goal = Goal.AtLeast(10_000), Baseline = sqliteWrite["facts"] / sqliteWrite["seconds"], BaselineName = Sqlite },
                new Figure("the same, beside what Neo4j takes bare", write["facts"] / write["seconds"], "facts/s") { Baseline = floor["write"], BaselineName = Bare },
                new Figure("of it packing and staging", write["append"], "s") { Baseline = sqliteWrite["append"], BaselineName = Sqlite },
                new Figure("of it unpacking into the graph", write["seconds"] - write["append"], "s") { Baseline = sqliteWrite["seconds"] - sqliteWrite["append"], BaselineName = Sqlite },
                new Figure("our processor time a fact written", 1e6 * write["cpu"] / write["facts"], "µs") { Baseline = 1e6 * sqliteWrite["cpu"] / sqliteWrite["facts"], BaselineName = Sqlite },
                new Figure("peak memory of the writer", write["peak"], "MiB") { Baseline = sqliteWrite["peak"], BaselineName = Sqlite },
                new Figure("everything read", read["seconds"], "s") { Goal = Goal.AtMost(120), Baseline = sqliteRead["seconds"], BaselineName = Sqlite },
                new Figure("facts read a second", read["facts"] / read["seconds"], "facts/s") { Baseline = floor["read"], BaselineName = Bare },
                new Figure("our processor time a fact read", 1e6 * read["cpu"] / read["facts"], "µs") { Baseline = 1e6 * sqliteRead["cpu"] / sqliteRead["facts"], BaselineName = Sqlite },
                new Figure("extra memory of the reader", read["extra"], "MiB") { Goal = Goal.AtMost(1024), Baseline = sqliteRead["extra"], BaselineName = Sqlite },
                new Figure("live graph loaded", loaded["seconds"], "s") { Baseline = sqliteLoad["seconds"], BaselineName = Sqlite },
                new Figure("one fact recorded, median", latency["median"], "ms") { Baseline = sqliteLatency["median"], BaselineName = Sqlite },
                new Figure("one fact recorded, 95 %", latency["late"], "ms") { Baseline = sqliteLatency["late"], BaselineName = Sqlite },
                new Figure("shown by a second process's picture, median", latency["seen"], "ms") { Baseline = sqliteLatency["seen"], BaselineName = Sqlite },
                new Figure("shown by a second process's picture, slowest", latency["seenlast"], "ms") { Goal = Goal.AtMost(2000), Baseline = sqliteLatency["seenlast"], BaselineName = Sqlite },
            ],
        };
    }
}
