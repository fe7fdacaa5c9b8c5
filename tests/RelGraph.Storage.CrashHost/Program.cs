using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.CrashHost;
using RelGraph.Storage.Sqlite;

// Stages and commits one change set, saying aloud how far it has come, so that the test can kill it at a chosen moment.
// Arguments: the store's file, the round.
var round = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
await using var store = await SqliteGraphStore.OpenAsync(args[0], new SqliteStoreOptions(), default);
var staged = await store.StageAsync(Bundle.Header(round), default);
Console.WriteLine("ready");
foreach (var batch in Bundle.Changes(round).Skip((int)staged.StagedCount).Chunk(Bundle.BatchSize))
{
    await staged.AppendAsync(batch, default);
    Console.WriteLine("appended");
}

Console.WriteLine("committing");
await staged.CommitAsync(RunContext.Default);
Console.WriteLine("committed");
await Console.In.ReadLineAsync();
