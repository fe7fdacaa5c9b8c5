using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Reading;
using RelGraph.Storage.Sqlite.Rows;
using RelGraph.Storage.Sqlite.Writing;

namespace RelGraph.Storage.Sqlite.Loading;

/// <summary>Fills an empty file with another record.</summary>
/// <remarks>Versions go to their final place at once; without rows of change sets no reader sees them. The last transaction writes those.</remarks>
internal sealed class RecordLoad : IRecordLoad
{
    private readonly WriteSession _session;
    private readonly ReaderPool _readers;
    private readonly RecordHead _head;
    private readonly string _id;
    private readonly VersionLoader _loader;
    private bool _isFinished;

    private RecordLoad(WriteSession session, ReaderPool readers, RecordHead head, string id)
    {
        _session = session;
        _readers = readers;
        _head = head;
        _id = id;
        _loader = new VersionLoader(session.Connection, head);
    }

    /// <summary>Begins inside the session's transaction.</summary>
    public static RecordLoad Begin(WriteSession session, ReaderPool readers, RecordHead head)
    {
        HeadRows.RefuseUnlessEmpty(session.Connection);
        Clear(session.Connection);
        return new RecordLoad(session, readers, head, LoadMark.Set(session.Connection));
    }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(IReadOnlyList<FactVersion> versions, CancellationToken cancellation) => await _session.TransactAsync(
        () =>
        {
            LoadMark.RefuseOther(_session.Connection, _id);
            _loader.Write(versions);
            return true;
        },
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(CancellationToken cancellation) => Ahead.Stream(
        _readers, connection => new VersionScan(connection, SequenceMap.Straight, new FactQuery { IncludeSuperseded = true }, cancellation, _head.Sequence).Batches(), cancellation);

    /// <inheritdoc/>
    public async ValueTask FinishAsync(RunContext run)
    {
        await _session.TransactAsync(
            () =>
            {
                LoadMark.RefuseOther(_session.Connection, _id);
                HeadRows.Write(_session.Connection, _head);
                LoadMark.Remove(_session.Connection);
                return true;
            },
            run.Cancellation).ConfigureAwait(false);
        _isFinished = true;
        _session.Adopt(_head.Secret.ToArray());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_isFinished)
        {
            return;
        }

        await _session.TransactAsync(
            () =>
            {
                if (LoadMark.Read(_session.Connection) == _id)
                {
                    Clear(_session.Connection);
                    LoadMark.Remove(_session.Connection);
                }

                return true;
            },
            CancellationToken.None).ConfigureAwait(false);
    }

    private static void Clear(Connection connection) => connection.Script("DELETE FROM version; DELETE FROM touched; DELETE FROM extent;");
}
