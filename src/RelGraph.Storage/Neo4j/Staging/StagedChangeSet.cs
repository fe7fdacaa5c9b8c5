using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>A caller's handle on a staged change set; the state is in the graph.</summary>
internal sealed class StagedChangeSet : IStagedChangeSet
{
    private readonly StoreServices _services;
    private readonly BatchCodec _codec = new();
    private readonly string _changeSet;
    private StagedNode? _staged;

    /// <summary>A handle.</summary>
    /// <param name="services">The store's services.</param>
    /// <param name="changeSet">The change set's id.</param>
    /// <param name="staged">What is staged; null when the change set is in the record.</param>
    /// <param name="applied">The receipt, when it is in the record.</param>
    public StagedChangeSet(StoreServices services, string changeSet, StagedNode? staged, ChangeSetReceipt? applied)
    {
        (_services, _changeSet, _staged, AlreadyApplied) = (services, changeSet, staged, applied);
        StagedCount = staged?.Staged ?? 0;
    }

    /// <inheritdoc/>
    public long StagedCount { get; private set; }

    /// <inheritdoc/>
    public ChangeSetReceipt? AlreadyApplied { get; private set; }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            ChangeCheck.Change(change);
        }

        var staged = AlreadyApplied is null && _staged is { } present ? present : throw MovedOn();
        foreach (var some in BatchCuts.Of(changes, _services.Limits.BatchSize))
        {
            _staged = staged = await new StagedSets(_services).AppendAsync(staged, _codec, some, cancellation).ConfigureAwait(false) ?? throw MovedOn();
            StagedCount = staged.Staged;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<ChangeSetReceipt> CommitAsync(RunContext run)
    {
        if (AlreadyApplied is { } first)
        {
            return first;
        }

        var receipt = await new StageCommitter(_services, run).CommitAsync(_staged ?? throw MovedOn(), MovedOn).ConfigureAwait(false);
        AlreadyApplied = receipt with { AlreadyApplied = true };
        return receipt;
    }

    /// <inheritdoc/>
    public async ValueTask DiscardAsync(CancellationToken cancellation)
    {
        if (_staged is not { } staged || await new StagedSets(_services).DiscardAsync(staged, cancellation).ConfigureAwait(false))
        {
            return;
        }

        if (await StagedNode.FindAsync(_services.Session, staged.Id, cancellation).ConfigureAwait(false) is { Sequence: not null })
        {
            throw new ConflictException($"The change set '{_changeSet}' is being committed and cannot be discarded any more; commit it again to learn what it did.");
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private ConflictException MovedOn() =>
        new($"The change set '{_changeSet}' was applied, discarded or continued by somebody else; stage it again to see how far it has come.");
}
