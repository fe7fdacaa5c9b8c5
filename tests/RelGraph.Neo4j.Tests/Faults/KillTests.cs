using System.Diagnostics;
using System.Globalization;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Scoring.Parameters;
using RelGraph.Storage.CrashHost;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Another process that writes: killed while it stages and commits, and followed while it lives.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class KillTests(Neo4jServer server)
{
    private const int Size = Bundle.Batches * Bundle.LargeBatchSize;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Killed after a batch, at the beginning of the commit, and in the middle of it: another process finds all or nothing, and completes it.</summary>
    [Neo4jFact]
    public async Task Kill_OfAStagingProcess_LeavesAllOrNothingAndTheRetryCompletes()
    {
        var scene = new Scene(server, StoreLimits.Default);
        await (await scene.OpenAsync()).DisposeAsync();
        (int Lines, int Unpacked)[] moments = [(4, 0), (Bundle.Batches + 2, 0), (Bundle.Batches + 2, 2)];
        foreach (var ((lines, unpacked), at) in moments.Select((moment, at) => (moment, at)))
        {
            var round = at + 1;
            using (var child = Start(scene, round))
            {
                await ReadLinesAsync(child, lines);
                await UnpackedAsync(scene, unpacked);
                child.Kill();
                await child.WaitForExitAsync();
            }

            await using var store = await scene.OpenAsync();
            var visible = await scene.CypherAsync($"MATCH (e:Employee {{workspace: $workspace}}), (w:Workspace {{id: $workspace}}) WHERE e.recorded <= w.head AND e.title = 'round {round}' RETURN count(*)");
            Assert.Contains((long)visible[0][0]!, new[] { 0L, Size });
            var staged = await store.StageAsync(Bundle.Header(round), default);
            Assert.Equal((long)visible[0][0]! > 0, staged.AlreadyApplied is not null);
            if (staged.AlreadyApplied is null)
            {
                await staged.AppendAsync([.. Bundle.Changes(round, Size).Skip((int)staged.StagedCount)], default);
            }

            var receipt = await staged.CommitAsync(RunContext.Default);
            Assert.Equal((round, Size), (receipt.Sequence, receipt.Recorded));
            Assert.Equal(round, await store.SequenceAtAsync(null, default));
            Assert.Equal([[0L]], await scene.CypherAsync("MATCH (b {workspace: $workspace}) WHERE b:StagedBatch OR b:StagedChangeSet RETURN count(*)"));
        }
    }

    /// <summary>What another process commits shows here within the interval and the time it takes to read it.</summary>
    [Neo4jFact]
    public async Task Follower_OfAnotherProcess_SeesItsCommit()
    {
        var scene = new Scene(server, StoreLimits.Default);
        var failures = new List<RelGraphException?>();
        await using var workspace = await Workspace.OpenAsync(await scene.OpenAsync(), new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);
        using var child = Start(scene, 1);
        await using (WorkspaceFollower.Start(workspace, WorkspaceFollower.DefaultInterval, TimeProvider.System, failures.Add))
        {
            await ReadLinesAsync(child, Bundle.Batches + 3);
            using var late = new CancellationTokenSource(Patience);
            while (workspace.Sequence == 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), late.Token);
            }
        }

        child.Kill();
        await child.WaitForExitAsync();
        Assert.Empty(failures);
        Assert.Equal(Size, (await workspace.PictureAsync(Moment.Now, default)).Facts.All<Employee>().Count);
    }

    private Process Start(Scene scene, int round)
    {
        var password = ((Neo4jCredentials.Basic)server.Connection.Credentials).Password;
        return Process.Start(new ProcessStartInfo(
            "dotnet", [typeof(Bundle).Assembly.Location, server.Connection.Address.ToString(), password, scene.Workspace.Id, round.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
    }

    /// <summary>Waits until the commit has come so far, or is over.</summary>
    private static async Task UnpackedAsync(Scene scene, int batches)
    {
        using var late = new CancellationTokenSource(Patience);
        while (await scene.CypherAsync("MATCH (s:StagedChangeSet {workspace: $workspace}) RETURN s.unpacked") is [[long done]] && done < batches)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), late.Token);
        }
    }

    private static async Task ReadLinesAsync(Process child, int lines)
    {
        using var late = new CancellationTokenSource(Patience);
        for (var line = 0; line < lines; line++)
        {
            Assert.NotNull(await child.StandardOutput.ReadLineAsync(late.Token));
        }
    }
}
