using System.Diagnostics;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Benchmarks.Data;

/// <summary>Keeps a company in an SQLite store that is made once and used again.</summary>
internal static class LargeStore
{
    private const int BatchSize = 20_000;

    /// <summary>Makes the store unless it is there already, and gives its file. What an interrupted run has staged is continued.</summary>
    public static async Task<string> EnsureAsync(string work, string name, WorkspaceInfo workspace, IEnumerable<Fact> facts)
    {
        var path = Path.Combine(work, name + ".db");
        await using var store = await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions { CreateIfMissing = workspace, IntegrityCheck = SqliteIntegrityCheck.None }, default);
        await using var staged = await store.StageAsync(new ChangeSetHeader(name, "bench", "simulation"), default);
        if (staged.AlreadyApplied is not null)
        {
            return path;
        }

        var clock = Stopwatch.StartNew();
        var done = staged.StagedCount;
        Task appending = Task.CompletedTask;
        foreach (var batch in facts.Skip((int)done).Select(fact => (Change)new Change.Assert(fact)).Chunk(BatchSize))
        {
            await appending;
            appending = staged.AppendAsync(batch, default).AsTask();
            done += batch.Length;
            if (done % 2_000_000 < BatchSize)
            {
                Console.WriteLine($"  making {name}: {done} facts after {clock.Elapsed.TotalSeconds:f0} s");
            }
        }

        await appending;
        await staged.CommitAsync(RunContext.Default);
        return path;
    }
}
