using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;

namespace RelGraph.Storage.Tests.Transfer;

/// <summary>A store whose versions arrive changed on the way, and where something may happen while they are read.</summary>
internal sealed class TamperedStore(IRecordTransfer inner, Func<FactVersion, FactVersion?> change, Func<int, Task>? onRead = null) : IRecordTransfer
{
    private int _reads;

    public WorkspaceInfo Workspace => inner.Workspace;

    public async IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        if (onRead is not null)
        {
            await onRead(++_reads);
        }

        await foreach (var batch in inner.ReadAsync(query, cancellation))
        {
            yield return [.. batch.Select(change).OfType<FactVersion>()];
        }
    }

    public ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation) => inner.ApplyAsync(changes, cancellation);

    public ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation) => inner.StageAsync(header, cancellation);

    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) => inner.ReadChangesAsync(afterSequence, cancellation);

    public ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) => inner.ReadLogAsync(limit, cancellation);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation) => inner.SequenceAtAsync(recorded, cancellation);

    public ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation) => inner.EraseAsync(person, author, cancellation);

    public ValueTask BackupAsync(string destination, RunContext run) => inner.BackupAsync(destination, run);

    public ValueTask<RecordHead> ReadHeadAsync(CancellationToken cancellation) => inner.ReadHeadAsync(cancellation);

    public async ValueTask<IRecordLoad> BeginLoadAsync(RecordHead head, CancellationToken cancellation) => new Load(await inner.BeginLoadAsync(head, cancellation), change);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private sealed class Load(IRecordLoad inner, Func<FactVersion, FactVersion?> change) : IRecordLoad
    {
        public ValueTask AppendAsync(IReadOnlyList<FactVersion> versions, CancellationToken cancellation) =>
            inner.AppendAsync([.. versions.Select(change).OfType<FactVersion>()], cancellation);

        public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(CancellationToken cancellation) => inner.ReadAsync(cancellation);

        public ValueTask FinishAsync(RunContext run) => inner.FinishAsync(run);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
