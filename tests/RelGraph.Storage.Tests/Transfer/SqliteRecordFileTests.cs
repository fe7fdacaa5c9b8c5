using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Storage.Sqlite;
using RelGraph.Storage.Tests.Sqlite;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Storage.Tests.Transfer;

public sealed class SqliteRecordFileTests
{
    private static readonly WorkspaceInfo Workspace = new("demo", "演示", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };

    [Fact]
    public async Task Write_OfAnotherStore_IsOneFileThatAnswersAlike()
    {
        using var folder = new TemporaryFolder();
        await using var original = await OriginalAsync();

        var report = await SqliteRecordFile.WriteAsync(original, folder.File("copy.db"), RunContext.Default);

        Assert.Equal(new RecordCopyReport(1, 1, 1, 0), report);
        Assert.Equal(["copy.db"], Directory.GetFiles(folder.FullName).Select(Path.GetFileName));
        await using var copy = await SqliteGraphStore.OpenAsync(folder.File("copy.db"), new SqliteStoreOptions { IntegrityCheck = SqliteIntegrityCheck.Full }, default);
        Assert.Equal(Workspace, copy.Workspace);
        Assert.Equal(await original.ReadLogAsync(9, default), await copy.ReadLogAsync(9, default));
    }

    [Fact]
    public async Task Write_ThatFails_LeavesNoFile()
    {
        using var folder = new TemporaryFolder();
        await using var original = new TamperedStore(await OriginalAsync(), version => version, read => read == 2 ? throw new StoreException("STORE_IO", "gone") : Task.CompletedTask);

        await Assert.ThrowsAsync<StoreException>(() => SqliteRecordFile.WriteAsync(original, folder.File("copy.db"), RunContext.Default));

        Assert.Empty(Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public async Task Write_OverAFile_IsRefused()
    {
        using var folder = new TemporaryFolder();
        await using var original = await OriginalAsync();
        File.WriteAllText(folder.File("copy.db"), "mine");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => SqliteRecordFile.WriteAsync(original, folder.File("copy.db"), RunContext.Default));

        Assert.Equal("STORE_BACKUP_TARGET", refusal.Code);
        Assert.Equal("mine", File.ReadAllText(folder.File("copy.db")));
    }

    private static async Task<MemoryGraphStore> OriginalAsync()
    {
        var store = new MemoryGraphStore(Workspace);
        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader("one", "E-1", "test"), [new Change.Assert(new Fact(new Contact { Id = "C-1", Name = "王晓芳" }, DayRange.Always))]), default);
        return store;
    }
}
