using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.Application.Tests.Workspaces;

/// <summary>A store that can be made to not answer.</summary>
internal sealed class FlakyStore(IGraphStore store) : IGraphStore
{
    private volatile bool _isAway;
    private int _refusals;

    public bool IsAway { get => _isAway; set => _isAway = value; }

    public int Refusals => Volatile.Read(ref _refusals);

    public WorkspaceInfo Workspace => store.Workspace;

    public ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation) => store.ApplyAsync(changes, cancellation);

    public ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation) => store.StageAsync(header, cancellation);

    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation) => store.ReadAsync(query, cancellation);

    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) => store.ReadChangesAsync(afterSequence, cancellation);

    public ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) => store.ReadLogAsync(limit, cancellation);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation)
    {
        if (!IsAway)
        {
            return store.SequenceAtAsync(recorded, cancellation);
        }

        Interlocked.Increment(ref _refusals);
        throw new StoreException("STORE_UNREACHABLE", "The store does not answer; start it.");
    }

    public ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation) => store.EraseAsync(person, author, cancellation);

    public ValueTask BackupAsync(string destination, RunContext run) => store.BackupAsync(destination, run);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
