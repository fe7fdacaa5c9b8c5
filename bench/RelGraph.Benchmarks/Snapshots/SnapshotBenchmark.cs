using System.Diagnostics;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Benchmarks.Snapshots;

/// <summary>The picture of a large store: opening, reading, folding and the first ties asked for, against reading the same columns and keeping nothing.</summary>
internal static class SnapshotBenchmark
{
    public const string LoadStep = "step-snapshot";
    public const string FloorStep = "step-snapshot-floor";

    private const int TiesAsked = 20_000;

    public static async Task<Results> RunAsync(Settings settings)
    {
        var company = new LargeCompany(settings.Number("contacts", 1_000_000), settings.Number("ties", 5_000_000), settings.Number("interactions", 20_000_000));
        Directory.CreateDirectory(settings.Work);
        var path = await LargeStore.EnsureAsync(settings.Work, $"large-{company.Contacts}-{company.Ties}-{company.Interactions}", LargeCompany.Workspace, company.Facts());
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var picture = Child.Run(LoadStep, path);
        var floor = Child.Run(FloorStep, path);
        return new Results
        {
            Benchmark = "snapshot",
            At = at,
            Machine = Machine.Here(),
            Work = $"{company}; file of {FigureTable.Number(new FileInfo(path).Length / (double)(1 << 30))} GiB; the quick check comes first and reads all of it, as far as the system does not have it in memory",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures =
            [
                new Figure("picture from the store", picture["load"], "s") { Goal = Goal.AtMost(60), Baseline = floor["seconds"], BaselineName = "bare SELECT" },
                new Figure("peak memory of the process", picture["peak"], "MiB") { Goal = Goal.AtMost(2048), Baseline = floor["peak"], BaselineName = "bare SELECT" },
                new Figure("memory the picture keeps", picture["kept"], "MiB"),
                new Figure("ties found", picture["ties"], "ties"),
                new Figure("one tie, asked for the first time", picture["tie"], "µs"),
                new Figure("opening the store with its quick check", picture["open"], "s"),
                new Figure("processor time a fact", 1e6 * picture["cpu"] / picture["facts"], "µs"),
            ],
        };
    }

    /// <summary>Loads in this process and reports to the one that started it.</summary>
    public static async Task LoadAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        await using var checkedStore = await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions(), default);
        var open = clock.Elapsed.TotalSeconds;
        var before = Environment.CpuUsage.TotalTime;
        clock.Restart();
        long facts = 0;
        var run = new RunContext { Progress = new Counter(count => facts = Math.Max(facts, count)) };
        var live = await LiveGraph.LoadAsync(checkedStore, LiveGraphOptions.Default, run);
        var graph = live.AsOf(LargeCompany.Today);
        var load = clock.Elapsed.TotalSeconds;
        var (cpu, peak) = (Environment.CpuUsage.TotalTime - before, Machine.PeakMiB());
        var kept = GC.GetTotalMemory(forceFullCollection: true) / (double)(1 << 20);
        var contacts = graph.Facts.All<Contact>();
        var step = Math.Max(1, contacts.Count / TiesAsked);
        clock.Restart();
        var (asked, degrees) = (0, 0L);
        for (var place = 0; place < contacts.Count && asked < TiesAsked; place += step, asked++)
        {
            degrees += graph.Ties.Of(NodeId.Contact(contacts[place].Id)).Count;
        }

        var tie = clock.Elapsed.TotalMicroseconds / degrees;
        Child.Report(new()
        {
            ["open"] = open,
            ["load"] = load,
            ["facts"] = facts,
            ["cpu"] = cpu.TotalSeconds,
            ["peak"] = peak,
            ["kept"] = kept,
            ["tie"] = tie,
            ["ties"] = (double)degrees / asked * contacts.Count,
        });
        GC.KeepAlive(live);
    }

    private sealed class Counter(Action<long> note) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => note(value.Done);
    }
}
