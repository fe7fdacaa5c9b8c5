using Microsoft.Data.Sqlite;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Storage.Sqlite;
using RelGraph.Storage.Sqlite.Schema;

namespace RelGraph.Storage.Tests.Sqlite;

public sealed class OpeningTests : IDisposable
{
    private static readonly WorkspaceInfo Workspace = new("demo", "演示", "Asia/Shanghai", "CNY");
    private readonly TemporaryFolder _folder = new();

    private string StorePath => _folder.File("store.relgraph");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Open_MissingFile_IsRefusedUnlessAWorkspaceIsToBeCreated()
    {
        await RefusedAsync("STORE_MISSING", $"The store '{StorePath}' does not exist; check the name, or create it by importing or simulating into it.", create: false);
        Assert.False(File.Exists(StorePath));

        await using var store = await OpenAsync(create: true);
        Assert.Equal(Workspace, store.Workspace);
    }

    [Fact]
    public async Task Open_ExistingStore_KeepsItsWorkspaceAndFacts()
    {
        await using (var first = await OpenAsync(create: true))
        {
            await first.ApplyAsync(new ChangeSet(new("one", "E-1", "test"), [new Change.Assert(new(new Employee { Id = "E-1", Name = "李雷" }, DayRange.Always))]), default);
        }

        await using var again = await SqliteGraphStore.OpenAsync(StorePath, new SqliteStoreOptions { CreateIfMissing = Workspace with { Id = "other" } }, default);
        Assert.Equal(Workspace, again.Workspace);
        Assert.Equal(1, await again.SequenceAtAsync(null, default));
    }

    [Fact]
    public async Task Open_AFileOfAnotherKind_IsForeignAndLeftAlone()
    {
        await File.WriteAllTextAsync(StorePath, "id,name\nC-1,王芳\n");

        await RefusedAsync("STORE_FOREIGN", $"The file '{StorePath}' is not a RelGraph store: it is not an SQLite database; name another file, or a new one to create a store.");
        Assert.Equal("id,name\nC-1,王芳\n", await File.ReadAllTextAsync(StorePath));
    }

    [Fact]
    public async Task Open_ADatabaseOfAnotherProgram_IsForeignAndLeftAlone()
    {
        Execute("CREATE TABLE notes (text)");
        var before = await File.ReadAllBytesAsync(StorePath);

        await RefusedAsync("STORE_FOREIGN", $"The file '{StorePath}' is not a RelGraph store: it is a database of another program; name another file, or a new one to create a store.");
        Assert.Equal(before, await File.ReadAllBytesAsync(StorePath));
    }

    [Fact]
    public async Task Open_ANewerVersion_NamesBothVersionsAndTheRemedy()
    {
        await (await OpenAsync(create: true)).DisposeAsync();
        Execute("PRAGMA user_version = 99");

        await RefusedAsync(
            "STORE_NEWER_VERSION",
            $"The store '{StorePath}' has schema version 99, but this program knows versions up to {Migration.Latest}; open it with the newer RelGraph that wrote it, or restore a backup from before the upgrade.");
    }

    [Fact]
    public async Task Open_ADamagedFile_IsCorrupt()
    {
        await using (var store = await OpenAsync(create: true))
        {
            var facts = Enumerable.Range(0, 2000).Select(i => (Change)new Change.Assert(new(new Employee { Id = $"E-{i}", Name = "李雷" }, DayRange.Always)));
            await store.ApplyAsync(new ChangeSet(new("one", "E-1", "test"), [.. facts]), default);
        }

        await using (var file = File.OpenWrite(StorePath))
        {
            file.Position = file.Length / 2;
            file.Write(Enumerable.Repeat((byte)0xA5, 20_000).ToArray());
        }

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(create: false));
        Assert.Equal("STORE_CORRUPT", error.Code);
        Assert.Contains("restore the latest backup", error.Message);
    }

    [Theory]
    [InlineData("workspace", "{", "its settings cannot be read")]
    [InlineData("workspace", "null", "its settings are empty")]
    [InlineData("secret", "zz", "its key for fingerprints cannot be read")]
    public async Task Open_WithSettingsThatSomethingElseChanged_IsCorrupt(string name, string value, string finding)
    {
        await (await OpenAsync(create: true)).DisposeAsync();
        Execute($"UPDATE meta SET value = '{value}' WHERE name = '{name}'");

        await RefusedAsync(
            "STORE_CORRUPT", $"The store '{StorePath}' is damaged ({finding}); restore the latest backup, or recover what can be read with the sqlite3 tool's .recover command.");
    }

    [Fact]
    public async Task Open_ATruncatedFile_IsCorruptOrForeign()
    {
        await (await OpenAsync(create: true)).DisposeAsync();
        await using (var file = File.OpenWrite(StorePath))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal("STORE_CORRUPT", (await Assert.ThrowsAsync<StoreException>(() => OpenAsync(create: false))).Code);
    }

    [Fact]
    public async Task Open_AFolderOrAPlaceThatCannotBe_IsUnreachable()
    {
        Directory.CreateDirectory(StorePath);
        await RefusedAsync("STORE_UNREACHABLE", $"The store '{StorePath}' is a folder; name a file in it.");

        await File.WriteAllTextAsync(_folder.File("file"), "x");
        var beneath = Path.Combine(_folder.File("file"), "store.relgraph");
        Assert.Equal("STORE_UNREACHABLE", (await Assert.ThrowsAsync<StoreException>(async () => await SqliteGraphStore.OpenAsync(beneath, new SqliteStoreOptions { CreateIfMissing = Workspace }, default))).Code);
    }

    [Fact]
    public async Task Open_AnEmptyFileLeftByAnInterruptedCreation_CreatesTheStore()
    {
        await File.WriteAllBytesAsync(StorePath, []);

        await using var store = await OpenAsync(create: true);
        Assert.Equal(Workspace, store.Workspace);
    }

    [Fact]
    public async Task Apply_WhileAnotherProgramHoldsTheLock_FailsAfterTheBusyTimeoutAndWritesNothing()
    {
        await using var store = await OpenAsync(create: true);
        using (var other = Connect())
        {
            using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE";
            command.ExecuteNonQuery();
            var error = await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(OneEmployee(), default));
            Assert.Equal("STORE_LOCKED", error.Code);
            Assert.Equal(0, await store.SequenceAtAsync(null, default));
        }

        SqliteConnection.ClearAllPools();
        Assert.Equal(1, (await store.ApplyAsync(OneEmployee(), default)).Sequence);
    }

    [Fact]
    public async Task Apply_OnAFullDisk_FailsWholeAndSucceedsWhenThereIsRoom()
    {
        var big = new ChangeSet(
            new("big", "E-1", "test"),
            [.. Enumerable.Range(0, 5000).Select(i => (Change)new Change.Assert(new(new Employee { Id = $"E-{i}", Name = new string('雷', 200) }, DayRange.Always)))]);
        await using (var small = await SqliteGraphStore.OpenAsync(
            StorePath, new SqliteStoreOptions { CreateIfMissing = Workspace, MaxSizeInBytes = SqliteStoreOptions.SmallestMaxSizeInBytes }, default))
        {
            await small.ApplyAsync(OneEmployee(), default);
            Assert.Equal("STORE_FULL", (await Assert.ThrowsAsync<StoreException>(async () => await small.ApplyAsync(big, default))).Code);

            var staged = await small.StageAsync(new("staged", "E-1", "test"), default);
            Assert.Equal("STORE_FULL", (await Assert.ThrowsAsync<StoreException>(async () => await staged.AppendAsync(big.Changes, default))).Code);
            Assert.Equal(0, (await small.StageAsync(new("staged", "E-1", "test"), default)).StagedCount);
            Assert.Equal(1, await small.SequenceAtAsync(null, default));
        }

        await using var store = await SqliteGraphStore.OpenAsync(StorePath, new SqliteStoreOptions { IntegrityCheck = SqliteIntegrityCheck.Full }, default);
        Assert.Equal(5000, (await store.ApplyAsync(big, default)).Recorded);
    }

    [Fact]
    public async Task Options_OutOfRange_SayWhatIsAllowed()
    {
        var error = await Assert.ThrowsAsync<InvalidValueException>(async () =>
            await SqliteGraphStore.OpenAsync(StorePath, new SqliteStoreOptions { CreateIfMissing = Workspace with { TimeZone = "Shanghai" } }, default));

        Assert.Equal("time zone of the workspace 'Shanghai' is not allowed: expected an IANA time zone; write for example Asia/Shanghai or Europe/London.", error.Message);
        Assert.Throws<InvalidValueException>(() => new SqliteStoreOptions { BusyTimeout = TimeSpan.FromSeconds(-1) }.Validate());
        Assert.Throws<InvalidValueException>(() => new SqliteStoreOptions { MaxSizeInBytes = 5 }.Validate());
        Assert.False(File.Exists(StorePath));
    }

    private static ChangeSet OneEmployee() => new(new("one", "E-1", "test"), [new Change.Assert(new(new Employee { Id = "E-1", Name = "李雷" }, DayRange.Always))]);

    private async Task<SqliteGraphStore> OpenAsync(bool create) => await SqliteGraphStore.OpenAsync(
        StorePath, new SqliteStoreOptions { CreateIfMissing = create ? Workspace : null, BusyTimeout = TimeSpan.FromMilliseconds(50) }, default);

    private async Task RefusedAsync(string code, string message, bool create = true)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(create));
        Assert.Equal(code, error.Code);
        Assert.Equal(message, error.Message);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={StorePath};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
