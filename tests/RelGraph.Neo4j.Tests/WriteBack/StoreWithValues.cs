using RelGraph.Engine.Derived;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.Neo4j.Tests.WriteBack;

/// <summary>A store of facts whose derived values go somewhere else.</summary>
internal sealed class StoreWithValues(IGraphStore facts, Func<DerivedStamp, CancellationToken, ValueTask<IDerivedRun>> begin) : IGraphStore, IDerivedValues
{
    public WorkspaceInfo Workspace => facts.Workspace;

    public ValueTask<IDerivedRun> BeginAsync(DerivedStamp stamp, CancellationToken cancellation) => begin(stamp, cancellation);

    public ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation) => facts.ApplyAsync(changes, cancellation);

    public ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation) => facts.StageAsync(header, cancellation);

    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation) => facts.ReadAsync(query, cancellation);

    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) => facts.ReadChangesAsync(afterSequence, cancellation);

    public ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) => facts.ReadLogAsync(limit, cancellation);

    public ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation) => facts.SequenceAtAsync(recorded, cancellation);

    public ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation) => facts.EraseAsync(person, author, cancellation);

    public ValueTask BackupAsync(string destination, RunContext run) => facts.BackupAsync(destination, run);

    public ValueTask DisposeAsync() => facts.DisposeAsync();
}
