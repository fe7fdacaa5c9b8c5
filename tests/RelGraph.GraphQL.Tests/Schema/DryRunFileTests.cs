using System.Security.Cryptography;
using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Parameters;
using RelGraph.Storage.Sqlite;

namespace RelGraph.GraphQL.Tests.Schema;

public sealed class DryRunFileTests
{
    [Fact]
    public async Task DryRun_OnAWorkspaceInAFile_LeavesEveryByteOfIt()
    {
        var folder = Directory.CreateTempSubdirectory("relgraph-dry-run-");
        try
        {
            var path = Path.Combine(folder.FullName, "w.relgraph");
            var info = new WorkspaceInfo("w", "测试", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };
            var store = await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions { CreateIfMissing = info }, default);
            await using var workspace = await Workspace.OpenAsync(store, new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);
            using var recorder = new ChangeRecorder(workspace);
            var change = new Change.Assert(new Engine.History.Fact(new Offering { Id = "P-1", Name = "云" }, DayRange.Always));
            var asked = new ChangeSet(new ChangeSetHeader("one", "E-1", "test"), [change]);
            var before = Bytes(folder);

            var outcome = await recorder.RecordAsync(asked, dryRun: true, default);

            Assert.Empty(outcome.Problems);
            Assert.Equal(before, Bytes(folder));
            Assert.False((await recorder.RecordAsync(asked, dryRun: false, default)).Receipt!.AlreadyApplied);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What lies in the database and its log; the shared memory beside them holds only locks.</summary>
    private static List<string> Bytes(DirectoryInfo folder) =>
    [
        .. folder.GetFiles().Where(file => !file.Name.EndsWith("-shm", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file =>
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return $"{file.Name} {Convert.ToHexString(SHA256.HashData(stream))}";
        }),
    ];
}
