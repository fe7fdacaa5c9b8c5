using RelGraph.Engine.Execution;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Neo4j.Loading;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Storage.Neo4j;

public sealed partial class Neo4jGraphStore : IRecordTransfer
{
    /// <inheritdoc/>
    public async ValueTask<RecordHead> ReadHeadAsync(CancellationToken cancellation) =>
        await HeadNodes.ReadAsync(_services, Workspace, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IRecordLoad> BeginLoadAsync(RecordHead head, CancellationToken cancellation) =>
        await RecordLoad.BeginAsync(_services, head, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <remarks>The copy is a new SQLite file, compared with the graph version by version before it appears; open it as any store, or copy it back.</remarks>
    public async ValueTask BackupAsync(string destination, RunContext run) =>
        await SqliteRecordFile.WriteAsync(this, destination, run).ConfigureAwait(false);
}
