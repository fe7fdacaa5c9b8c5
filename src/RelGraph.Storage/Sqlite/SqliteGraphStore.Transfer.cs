using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Sqlite.Loading;

namespace RelGraph.Storage.Sqlite;

public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public async ValueTask<RecordHead> ReadHeadAsync(CancellationToken cancellation) =>
        await ReadAsync(connection => HeadRows.Read(connection, Workspace), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IRecordLoad> BeginLoadAsync(RecordHead head, CancellationToken cancellation) =>
        await _session.TransactAsync(() => RecordLoad.Begin(_session, _readers, head), cancellation).ConfigureAwait(false);
}
