namespace RelGraph.Engine.History;

/// <summary>A large change set being written piece by piece, invisible until its commit.</summary>
/// <remarks>Disposing without commit keeps what was staged, so that staging under the same id resumes; <see cref="DiscardAsync"/> throws it away.</remarks>
public interface IStagedChangeSet : IAsyncDisposable
{
    /// <summary>Number of changes already staged under this id, in order: a restarted caller skips that many.</summary>
    long StagedCount { get; }

    /// <summary>The receipt, when a change set of this id is in the record already; then nothing may be appended.</summary>
    ChangeSetReceipt? AlreadyApplied { get; }

    /// <summary>Stages more changes, durably when the call returns.</summary>
    ValueTask AppendAsync(IReadOnlyList<Change> changes, CancellationToken cancellation);

    /// <summary>Makes everything staged visible by one marker.</summary>
    ValueTask<ChangeSetReceipt> CommitAsync(Execution.RunContext run);

    /// <summary>Throws away what was staged.</summary>
    ValueTask DiscardAsync(CancellationToken cancellation);
}
