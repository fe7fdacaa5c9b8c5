using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Opening;
using RelGraph.Storage.Sqlite.Loading;
using SQLitePCL;

namespace RelGraph.Storage.Sqlite;

public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public async ValueTask<RecordHead> ReadHeadAsync(CancellationToken cancellation) =>
        await ReadAsync(connection => HeadRows.Read(connection, Workspace), cancellation).ConfigureAwait(false);

    /// <summary>What keeps the store.</summary>
    public async ValueTask<StoreSoftware> DescribeAsync(CancellationToken cancellation) => await ReadAsync(
        connection => new StoreSoftware("SQLite file", "SQLite " + raw.sqlite3_libversion().utf8_to_string(), (int)(connection.Number("PRAGMA user_version") ?? 0)),
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IRecordLoad> BeginLoadAsync(RecordHead head, CancellationToken cancellation) =>
        await _session.TransactAsync(() => RecordLoad.Begin(_session, _readers, head), cancellation).ConfigureAwait(false);
}
