using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Application.Workspaces;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Benchmarks.GraphStores;

/// <summary>The steps of the benchmark of stores, each in a process of its own.</summary>
internal static class GraphSteps
{
    private const int BatchSize = 5_000;

    /// <summary>Writes the whole graph as one staged change set, from the first fact to the committed record.</summary>
    public static async Task WriteAsync(string name, int contacts)
    {
        var graph = new LargeGraph(contacts);
        await using var store = await MeasuredStore.OpenAsync(name);
        var clock = Stopwatch.StartNew();
        await using var staged = await store.StageAsync(new ChangeSetHeader("large", "bench", "simulation"), default);
        var appending = Task.CompletedTask;
        foreach (var batch in graph.Facts().Select(fact => (Change)new Change.Assert(fact)).Chunk(BatchSize))
        {
            await appending;
            appending = staged.AppendAsync(batch, default).AsTask();
        }

        await appending;
        var appended = clock.Elapsed.TotalSeconds;
        var receipt = await staged.CommitAsync(RunContext.Default);
        Child.Report(new()
        {
            ["facts"] = receipt.Recorded,
            ["append"] = appended,
            ["seconds"] = clock.Elapsed.TotalSeconds,
            ["cpu"] = Environment.CpuUsage.TotalTime.TotalSeconds,
            ["peak"] = Machine.PeakMiB(),
        });
    }

    /// <summary>Reads every version and gives a digest of all that was read, in the order it was read.</summary>
    public static async Task DigestAsync(string name)
    {
        await using var store = await MeasuredStore.OpenAsync(name);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var batch in store.ReadAsync(FactQuery.Everything, default))
        {
            foreach (var version in batch)
            {
                var fact = version.Fact;
                hash.AppendData(Encoding.UTF8.GetBytes($"{fact.Key} {fact.Valid} {fact.Source} {fact.Confidence} {fact.Visibility} {version.Recorded}-{version.Superseded} "));
                hash.AppendData(FactJson.Write(fact.Content));
            }
        }

        var digest = hash.GetHashAndReset();
        // Whole numbers that a double holds exactly.
        Child.Report(new() { ["first"] = BitConverter.ToUInt32(digest, 0), ["second"] = BitConverter.ToUInt32(digest, 4) });
    }

    /// <summary>Reads every version and forgets it.</summary>
    public static async Task ReadAsync(string name)
    {
        await using var store = await MeasuredStore.OpenAsync(name);
        await foreach (var _ in store.ReadAsync(new FactQuery { Keys = [new FactKey(Engine.Model.FactKind.Contact, "C-00000000")] }, default))
        {
            // The first read pays for compilation and connections.
        }

        var before = Machine.PeakMiB();
        var used = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var facts = 0L;
        await foreach (var batch in store.ReadAsync(FactQuery.Everything, default))
        {
            facts += batch.Count;
        }

        Child.Report(new()
        {
            ["facts"] = facts,
            ["seconds"] = clock.Elapsed.TotalSeconds,
            ["cpu"] = (Environment.CpuUsage.TotalTime - used).TotalSeconds,
            ["extra"] = Machine.PeakMiB() - before,
        });
    }

    /// <summary>Loads the live graph.</summary>
    public static async Task LoadAsync(string name)
    {
        await using var store = await MeasuredStore.OpenAsync(name);
        var clock = Stopwatch.StartNew();
        var live = await LiveGraph.LoadAsync(store, LiveGraphOptions.Default, RunContext.Default);
        Child.Report(new() { ["seconds"] = clock.Elapsed.TotalSeconds, ["peak"] = Machine.PeakMiB() });
        GC.KeepAlive(live);
    }

    /// <summary>Records single facts in a small workspace, one after another, and waits until a second open workspace shows each.</summary>
    public static async Task LatencyAsync(string name, int repeat)
    {
        await using var first = await MeasuredStore.OpenAsync(name);
        var opening = new WorkspaceOptions { Parameters = ScoringParameters.Default };
        await using var second = await Workspace.OpenAsync(await MeasuredStore.OpenAsync(name), opening, RunContext.Default);
        await using var follower = WorkspaceFollower.Start(second, WorkspaceFollower.DefaultInterval, TimeProvider.System, _ => { });
        var (applied, seen) = (new double[repeat], new double[repeat]);
        for (var i = 0; i < repeat; i++)
        {
            var fact = Fact.Of(new Contact { Id = FormattableString.Invariant($"L-{i}"), Name = "新联系人" }, first.Workspace.Zone);
            var clock = Stopwatch.StartNew();
            var receipt = await first.ApplyAsync(new ChangeSet(new ChangeSetHeader(FormattableString.Invariant($"latency-{i}"), "bench", "simulation"), [new Change.Assert(fact)]), default);
            applied[i] = clock.Elapsed.TotalMilliseconds;
            while (second.Sequence < receipt.Sequence)
            {
                await Task.Delay(1);
            }

            seen[i] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(applied);
        Array.Sort(seen);
        Child.Report(new() { ["median"] = applied[repeat / 2], ["late"] = applied[repeat * 95 / 100], ["seen"] = seen[repeat / 2], ["seenlast"] = seen[^1] });
    }
}
