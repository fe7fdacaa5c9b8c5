using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.Application.Tests.Importing;

/// <summary>A store whose disk is full after two batches.</summary>
internal sealed class FailingStore(IGraphStore inner) : IGraphStore
{
    public WorkspaceInfo Workspace => inner.Workspace;

    public ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation) => inner.ApplyAsync(changes, cancellation);

    public async ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation) => new Full(await inner.StageAsync(header, cancellation));

    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation) => inner.ReadAsync(query, cancellation);

    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) => inner.ReadChangesAsync(afterSequence, cancellation);

    public ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) => inner.ReadLogAsync(limit, cancellation);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation) => inner.SequenceAtAsync(recorded, cancellation);

    public ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation) => inner.EraseAsync(person, author, cancellation);

    public ValueTask BackupAsync(string destination, RunContext run) => inner.BackupAsync(destination, run);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Full(IStagedChangeSet staged) : IStagedChangeSet
    {
        private int _batches;

        public long StagedCount => staged.StagedCount;

        public ChangeSetReceipt? AlreadyApplied => staged.AlreadyApplied;

        public ValueTask AppendAsync(IReadOnlyList<Change> changes, CancellationToken cancellation) =>
            ++_batches > 2 ? throw new StoreException("STORE_FULL", "the disk is full; free some space and import again.") : staged.AppendAsync(changes, cancellation);

        public ValueTask<ChangeSetReceipt> CommitAsync(RunContext run) => staged.CommitAsync(run);

        public ValueTask DiscardAsync(CancellationToken cancellation) => staged.DiscardAsync(cancellation);

        public ValueTask DisposeAsync() => staged.DisposeAsync();
    }
}
