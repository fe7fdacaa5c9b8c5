using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>A caller's handle on a staged change set; the state is in the file.</summary>
internal sealed class StagedChangeSet : IStagedChangeSet
{
    private readonly WriteSession _session;
    private readonly ChangeSetHeader _header;
    private readonly StageAppender? _appender;
    private readonly long _number;
    private readonly List<FactKey> _heldBack = [];

    private StagedChangeSet(WriteSession session, ChangeSetHeader header, ChangeSetRow row)
    {
        _session = session;
        _header = header;
        _number = row.Number;
        AlreadyApplied = row.Receipt;
        StagedCount = row.Staged;
        _appender = row.Receipt is null ? new StageAppender(session, row.Number) : null;
    }

    /// <inheritdoc/>
    public long StagedCount { get; private set; }

    /// <inheritdoc/>
    public ChangeSetReceipt? AlreadyApplied { get; private set; }

    /// <summary>Begins or resumes inside the session's transaction.</summary>
    public static StagedChangeSet Open(WriteSession session, ChangeSetHeader header)
    {
        var row = session.ChangeSets.Find(header.Id, applied: true) ?? session.ChangeSets.Find(header.Id, applied: false);
        if (row is null)
        {
            session.ChangeSets.Begin(header, applied: false, session.Secret);
            row = session.ChangeSets.Find(header.Id, applied: false)!;
        }

        return new StagedChangeSet(session, header, row);
    }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            ChangeCheck.Change(change);
        }

        _heldBack.AddRange(await _session.TransactAsync(() => (_appender ?? throw MovedOn()).Append(Present(), changes, cancellation), cancellation).ConfigureAwait(false));
        StagedCount += changes.Count;
    }

    /// <inheritdoc/>
    public async ValueTask<ChangeSetReceipt> CommitAsync(RunContext run)
    {
        if (AlreadyApplied is { } first)
        {
            return first;
        }

        var receipt = await _session.TransactAsync(() => new StageCommitter(_session, Present(), run).Commit(_heldBack), run.Cancellation).ConfigureAwait(false);
        AlreadyApplied = receipt with { AlreadyApplied = true };
        return receipt;
    }

    /// <inheritdoc/>
    public async ValueTask DiscardAsync(CancellationToken cancellation) => await _session.TransactAsync(
        () =>
        {
            if (_session.ChangeSets.Find(_header.Id, applied: false) is { } staged)
            {
                StageCommitter.Discard(_session.Connection, staged.Number);
            }

            return true;
        },
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The change set as it is in the file, which must be as this handle left it.</summary>
    private ChangeSetRow Present() =>
        _session.ChangeSets.Find(_header.Id, applied: false) is { } row && row.Number == _number && row.Staged == StagedCount ? row : throw MovedOn();

    private ConflictException MovedOn() =>
        new($"The change set '{_header.Id}' was applied, discarded or continued by somebody else; stage it again to see how far it has come.");
}
