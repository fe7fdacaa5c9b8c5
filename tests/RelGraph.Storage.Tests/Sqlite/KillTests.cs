using System.Diagnostics;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Storage.CrashHost;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Storage.Tests.Sqlite;

/// <summary>A process that imports is killed with SIGKILL at moments drawn from a seed.</summary>
public sealed class KillTests
{
    private const int Rounds = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Kill_AtAnyMomentOfAnImport_LeavesNoneOrAllAndTheRetryCompletes()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("store.relgraph");
        await (await OpenAsync(path)).DisposeAsync();
        var random = new SeededRandom(20260301);
        var believedBefore = 0;
        var (whole, none) = (0, 0);
        for (var round = 1; round <= Rounds; round++)
        {
            // Lines: ready, one per batch, committing, committed. Every fourth round aims at the commit itself.
            await RunAndKillAsync(path, round, round % 4 == 0 ? Bundle.Batches + 2 : 1 + random.NextBelow(Bundle.Batches + 3));

            await using var store = await OpenAsync(path);
            var titles = await TitlesAsync(store);
            var visible = titles.Count(title => title == $"round {round}");
            Assert.True(visible is 0 or Bundle.Size, $"round {round}: {visible} of {Bundle.Size} are visible");
            Assert.Equal(visible == 0 ? believedBefore : believedBefore + NewIn(round), titles.Count);
            (whole, none) = visible == 0 ? (whole, none + 1) : (whole + 1, none);

            var staged = await store.StageAsync(Bundle.Header(round), default);
            Assert.Equal(visible > 0, staged.AlreadyApplied is not null);
            if (staged.AlreadyApplied is null)
            {
                await staged.AppendAsync([.. Bundle.Changes(round).Skip((int)staged.StagedCount)], default);
            }

            await staged.CommitAsync(RunContext.Default);
            believedBefore += NewIn(round);
            titles = await TitlesAsync(store);
            Assert.Equal(Bundle.Size, titles.Count(title => title == $"round {round}"));
            Assert.Equal(believedBefore, titles.Count);
            Assert.Equal(round, await store.SequenceAtAsync(null, default));
        }

        Assert.True(whole > 0 && none > 0, $"the moments hit only one side: {whole} whole, {none} none");
    }

    private static int NewIn(int round) => round == 1 ? Bundle.Size : Bundle.Size / 2;

    private static async Task RunAndKillAsync(string path, int round, int lines)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(Bundle).Assembly.Location, path, $"{round}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
        string? last = null;
        for (var line = 0; line < lines; line++)
        {
            last = await child.StandardOutput.ReadLineAsync(patience.Token);
        }

        Assert.NotNull(last);
        child.Kill();
        await child.WaitForExitAsync(patience.Token);
    }

    private static async Task<SqliteGraphStore> OpenAsync(string path) => await SqliteGraphStore.OpenAsync(
        path, new SqliteStoreOptions { CreateIfMissing = new WorkspaceInfo("demo", "演示", "Asia/Shanghai", "CNY"), IntegrityCheck = SqliteIntegrityCheck.Full }, default);

    private static async Task<List<string?>> TitlesAsync(SqliteGraphStore store)
    {
        var titles = new List<string?>();
        await foreach (var batch in store.ReadAsync(FactQuery.Everything, default))
        {
            titles.AddRange(batch.Select(version => ((Employee)version.Fact.Content).Title));
        }

        return titles;
    }
}
