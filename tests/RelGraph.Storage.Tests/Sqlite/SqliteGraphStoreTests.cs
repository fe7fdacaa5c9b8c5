using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite;
using RelGraph.Testing.Stores;

namespace RelGraph.Storage.Tests.Sqlite;

#pragma warning disable CA1001 // The contract disposes asynchronously, in DisposeAsync.
public sealed class SqliteGraphStoreTests : GraphStoreContract
{
    private readonly TemporaryFolder _folder = new();
    private int _created;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<IGraphStore> CreateAsync(WorkspaceInfo workspace, TimeProvider time) =>
        await SqliteGraphStore.OpenAsync(_folder.File($"store-{++_created}.relgraph"), new SqliteStoreOptions { CreateIfMissing = workspace, TimeProvider = time }, default);

    protected override string NewBackupName() => _folder.File("copy.relgraph");

    protected override async Task<IGraphStore> OpenBackupAsync(string name) =>
        await SqliteGraphStore.OpenAsync(name, new SqliteStoreOptions { TimeProvider = Clock, IntegrityCheck = SqliteIntegrityCheck.Full }, default);

    [Fact]
    public async Task Apply_WritersOfTwoConnectionsToOneFile_OneOfThemWins()
    {
        var path = _folder.File("shared.relgraph");
        await using var one = await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions { CreateIfMissing = Workspace }, default);
        await using var other = await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions(), default);
        await ApplyAsync(one, "start", Job("E-1", "analyst"));
        for (var version = 1; version <= 10; version++)
        {
            var outcomes = await Task.WhenAll(
                Task.Run(() => TryExpectAsync(one, $"one-{version}", version, Job("E-1", $"one {version}"))),
                Task.Run(() => TryExpectAsync(other, $"other-{version}", version, Job("E-1", $"other {version}"))));

            Assert.Single(outcomes, recorded => recorded);
        }

        Assert.Equal(11, await one.SequenceAtAsync(null, default));
    }
}
