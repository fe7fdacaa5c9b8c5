using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model;
using RelGraph.Storage.Sqlite.Erasing;
using RelGraph.Storage.Sqlite.Reading;
using RelGraph.Storage.Sqlite.Rows;
using RelGraph.Storage.Sqlite.Schema;
using RelGraph.Storage.Sqlite.Writing;

namespace RelGraph.Storage.Sqlite;

/// <summary>The record of one workspace in one SQLite file.</summary>
/// <remarks>
/// Write-ahead log, every commit durable. One writer at a time, within this program and against others; readers have connections of their own, see one moment each and never wait.
/// Safe for concurrent use. Another program may open the same file.
/// </remarks>
public sealed partial class SqliteGraphStore : IRecordTransfer
{
    private readonly WriteSession _session;
    private readonly ReaderPool _readers;
    private readonly SequenceMap _sequences = new();
    private readonly ErasureMemory _erasures = new();

    private SqliteGraphStore(WriteSession session, ReaderPool readers, WorkspaceInfo workspace)
    {
        _session = session;
        _readers = readers;
        Workspace = workspace;
    }

    /// <inheritdoc/>
    public WorkspaceInfo Workspace { get; }

    /// <summary>Opens a store's file, creating, migrating and checking it as the options say.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="cancellation">Obeyed before the work begins.</param>
    /// <exception cref="StoreException">
    /// STORE_MISSING, STORE_UNREACHABLE, STORE_READ_ONLY, STORE_FOREIGN, STORE_CORRUPT, STORE_NEWER_VERSION, STORE_LOCKED or STORE_FULL; the file is as it was.
    /// </exception>
    /// <exception cref="InvalidValueException">An option is out of its range.</exception>
    public static async ValueTask<SqliteGraphStore> OpenAsync(string path, SqliteStoreOptions options, CancellationToken cancellation)
    {
        options.Validate();
        return await Task.Run(
            () =>
            {
                var (connection, workspace, secret) = StoreFile.Open(path, options);
                Scrub.Perform(connection);
                return new SqliteGraphStore(new WriteSession(connection, secret, options.TimeProvider), new ReaderPool(path, options.BusyTimeout), workspace);
            },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation)
    {
        ChangeCheck.Header(changes.Header);
        var fingerprint = new ChangeFingerprint(_session.Secret);
        foreach (var change in changes.Changes)
        {
            ChangeCheck.Change(change);
            fingerprint.Add(change);
        }

        return await _session.TransactAsync(() => ChangeSetApplier.Apply(_session, changes, fingerprint.State, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation)
    {
        ChangeCheck.Header(header);
        return await _session.TransactAsync(() => StagedChangeSet.Open(_session, header), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation) =>
        Ahead.Stream(_readers, connection => new VersionScan(connection, _sequences, query, cancellation).Batches(), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<InteractionBatch> ReadInteractionsAsync(long? recordedUpTo, CancellationToken cancellation) =>
        Ahead.Stream(_readers, connection => new InteractionScan(connection, _sequences, recordedUpTo, cancellation).Batches(), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) =>
        Ahead.Stream(_readers, connection => new ChangeScan(connection, _erasures, afterSequence, cancellation).Changes(), cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) => await ReadAsync<IReadOnlyList<ChangeSetInfo>>(
        connection =>
        {
            var log = new List<ChangeSetInfo>();
            var rows = connection.Get($"SELECT {ChangeSetRow.Columns} FROM change_set WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT ?1").Bind(1, Math.Max(0, limit));
            while (rows.Step())
            {
                log.Add(ChangeSetRow.Info(rows));
            }

            return log;
        },
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation) => await ReadAsync(
        connection => recorded is { } at
            ? connection.Number("SELECT sequence FROM change_set WHERE sequence IS NOT NULL AND recorded_at <= ?1 ORDER BY sequence DESC LIMIT 1", at.UtcTicks) ?? 0
            : VersionScan.Head(connection),
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <remarks>Reads every version once and rewrites the file, so that no deleted byte stays in it: O(size of the store). Backups taken before keep what they have.</remarks>
    public async ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation)
    {
        var node = new NodeId(person.Kind, person.Id);
        if (!node.IsPerson)
        {
            throw new InvalidValueException("person to erase", person.ToString(), "a contact or an employee", "give its key, for example contact:C-17");
        }

        var erasure = 0L;
        var receipt = await _session.TransactAsync(
            () =>
            {
                erasure = VersionScan.Head(_session.Connection) + 1;
                return new Eraser(_session, _sequences, _erasures, cancellation).Erase(node, author);
            },
            cancellation,
            undo: () => _erasures.Forget(erasure)).ConfigureAwait(false);
        await _session.InTurnAsync(() => Scrub.Perform(_session.Connection), CancellationToken.None).ConfigureAwait(false);
        return receipt;
    }

    /// <inheritdoc/>
    public async ValueTask BackupAsync(string destination, RunContext run) => await ReadAsync(
        connection =>
        {
            BackupCopy.Run(connection, destination, run);
            return true;
        },
        run.Cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _readers.Dispose();
        await _session.InTurnAsync(() => Scrub.Perform(_session.Connection), CancellationToken.None).ConfigureAwait(false);
        _session.Dispose();
    }

    private Task<T> ReadAsync<T>(Func<Driver.Connection, T> read, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var connection = _readers.Rent();
            try
            {
                return read(connection);
            }
            finally
            {
                _readers.Return(connection);
            }
        },
        cancellation);
}
