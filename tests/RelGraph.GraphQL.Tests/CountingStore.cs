using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.GraphQL.Tests;

/// <summary>A store that counts how often it is asked.</summary>
public sealed class CountingStore(IGraphStore inner) : IGraphStore
{
    private int _reads;

    public int Reads => Volatile.Read(ref _reads);

    public Exception? Failure { get; set; }

    public WorkspaceInfo Workspace => inner.Workspace;

    public ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation) => Counted().ApplyAsync(changes, cancellation);

    public ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation) => inner.StageAsync(header, cancellation);

    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation) => Counted().ReadAsync(query, cancellation);

    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) => Counted().ReadChangesAsync(afterSequence, cancellation);

    public ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) => Counted().ReadLogAsync(limit, cancellation);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation) => Counted().SequenceAtAsync(recorded, cancellation);

    public ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation) => inner.EraseAsync(person, author, cancellation);

    public ValueTask BackupAsync(string destination, RunContext run) => inner.BackupAsync(destination, run);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private IGraphStore Counted()
    {
        Interlocked.Increment(ref _reads);
        return Failure is { } failure ? throw failure : inner;
    }
}
