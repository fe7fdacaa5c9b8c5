using System.Globalization;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.CrashHost;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Sqlite;

// Stages and commits one change set, saying aloud how far it has come, so that the test can kill it at a chosen moment.
// Arguments: the store's file and the round; or the address of a Neo4j, its password, the workspace and the round.
var round = int.Parse(args[^1], CultureInfo.InvariantCulture);
await using IGraphStore store = args.Length == 2
    ? await SqliteGraphStore.OpenAsync(args[0], new SqliteStoreOptions(), default)
    : await Neo4jGraphStore.OpenAsync(
        new Neo4jStoreOptions
        {
            Connection = new Neo4jConnectionOptions { Address = new Uri(args[0]), Credentials = new Neo4jCredentials.Basic("neo4j", args[1]) },
            WorkspaceId = args[2],
        },
        default);
var (batches, size) = args.Length == 2 ? (Bundle.Batches, Bundle.BatchSize) : (Bundle.Batches, Bundle.LargeBatchSize);
var staged = await store.StageAsync(Bundle.Header(round), default);
Console.WriteLine("ready");
foreach (var batch in Bundle.Changes(round, batches * size).Skip((int)staged.StagedCount).Chunk(size))
{
    await staged.AppendAsync(batch, default);
    Console.WriteLine("appended");
}

Console.WriteLine("committing");
await staged.CommitAsync(RunContext.Default);
Console.WriteLine("committed");
await Console.In.ReadLineAsync();
