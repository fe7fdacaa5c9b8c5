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
}
