namespace RelGraph.Engine.History;

/// <summary>The record of one workspace: bitemporal facts, written only by change sets. The port that every store implements.</summary>
/// <remarks>
/// Safe for concurrent use; readers never wait for writers. Failures of the store itself are <see cref="Errors.StoreException"/>.
/// The bitemporal rule is <see cref="BitemporalRule"/>, shared by all stores.
/// </remarks>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>The workspace in this store.</summary>
    WorkspaceInfo Workspace { get; }

    /// <summary>Applies a change set atomically. The same id again changes nothing and returns the first receipt.</summary>
    /// <exception cref="Errors.ConflictException">The id was used for other content.</exception>
    ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation);

    /// <summary>Begins, or resumes, a change set too large for one call.</summary>
    ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation);

    /// <summary>Streams versions in batches, ordered by kind, then key (ordinal), then start of validity.</summary>
    IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation);

    /// <summary>Streams all interactions believed, for all days, in columns: what a picture folds, at a fraction of the cost of reading them one by one.</summary>
    /// <param name="recordedUpTo">As believed after the change set of this sequence; null for now.</param>
    /// <param name="cancellation">Obeyed between batches.</param>
    /// <remarks>The interactions, and their order, of <see cref="ReadAsync"/>. A batch is valid until the next is asked for.</remarks>
    IAsyncEnumerable<InteractionBatch> ReadInteractionsAsync(long? recordedUpTo, CancellationToken cancellation) =>
        InteractionBatches.Of(ReadAsync(new FactQuery { Kinds = [Model.FactKind.Interaction], RecordedUpTo = recordedUpTo }, cancellation), cancellation);

    /// <summary>Streams what each change set after the given sequence did, in order.</summary>
    IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation);

    /// <summary>The change log from newest to oldest, at most <paramref name="limit"/> entries.</summary>
    ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation);

    /// <summary>The sequence of the last change set recorded at or before an instant; 0 when there was none. Null asks for now.</summary>
    ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation);

    /// <summary>Erases a person for good: personal data leaves every version, and a tombstone with a keyed hash of the identifiers holds back later imports.</summary>
    /// <exception cref="Errors.NotFoundException">There is no such person.</exception>
    ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation);

    /// <summary>A consistent copy of the whole record, taken while others read and write.</summary>
    /// <param name="destination">Where the copy goes; must not exist.</param>
    /// <param name="run">Progress and cancellation.</param>
    ValueTask BackupAsync(string destination, Execution.RunContext run);
}
