using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Sqlite;
using RelGraph.Testing.Stores;

namespace RelGraph.Neo4j.Tests.Store;

/// <summary>The contract of every store, each test in a workspace of its own in the one database.</summary>
[Collection(Neo4jCollection.Name)]
[NeedsNeo4j]
public class Neo4jGraphStoreTests(Neo4jServer server) : GraphStoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relgraph-neo4j-").FullName;

    /// <summary>How much goes into one statement.</summary>
    private protected virtual StoreLimits Limits => StoreLimits.Default;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override async Task<IGraphStore> CreateAsync(WorkspaceInfo workspace, TimeProvider time) => await Neo4jGraphStore.OpenAsync(
        server.Connect(),
        new Neo4jStoreOptions { Connection = server.Connection, CreateIfMissing = workspace with { Id = $"demo-{Guid.NewGuid():N}" }, TimeProvider = time },
        Limits,
        default);

    protected override string NewBackupName() => Path.Combine(_folder, "copy.relgraph");

    protected override async Task<IGraphStore> OpenBackupAsync(string name) =>
        await SqliteGraphStore.OpenAsync(name, new SqliteStoreOptions { TimeProvider = Clock, IntegrityCheck = SqliteIntegrityCheck.Full }, default);
}
