using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.History.Transfer;

/// <summary>Copies a whole record into an empty store, of the same kind or another, and proves that the copy is the original.</summary>
/// <remarks>
/// The record is copied as of one moment, while others read and write the original. The copy becomes visible only after every version was read back and compared.
/// Change sets that are staged and not committed are not part of the record and stay behind.
/// </remarks>
public static class RecordCopy
{
    /// <summary>Copies and compares.</summary>
    /// <param name="from">The original.</param>
    /// <param name="to">An empty store; its workspace has the settings of the original's, except that its id may be another.</param>
    /// <param name="run">Progress (phases <c>copy</c> and <c>compare</c>, in versions) and cancellation.</param>
    /// <remarks>Reads the original twice and the copy once: O(versions).</remarks>
    /// <exception cref="StoreException">STORE_COPY_TARGET, STORE_COPY_DIFFERS, or a failure of either store; nothing of the copy is visible.</exception>
    /// <exception cref="ConflictException">Somebody was erased from the original meanwhile.</exception>
    public static async Task<RecordCopyReport> RunAsync(IRecordTransfer from, IRecordTransfer to, RunContext run)
    {
        var head = await from.ReadHeadAsync(run.Cancellation).ConfigureAwait(false);
        if (head.Workspace with { Id = to.Workspace.Id } != to.Workspace)
        {
            throw new StoreException(
                "STORE_COPY_TARGET", $"The workspace '{to.Workspace.Id}' was made with other settings than '{head.Workspace.Id}' has ({to.Workspace}); name a target that does not exist yet.");
        }

        var load = await to.BeginLoadAsync(head, run.Cancellation).ConfigureAwait(false);
        await using (load.ConfigureAwait(false))
        {
            var versions = await LoadAsync(from, load, head, run).ConfigureAwait(false);
            await new RecordComparison().CompareAsync(Versions(from, head, run), load.ReadAsync(run.Cancellation), versions, run).ConfigureAwait(false);
            await RefuseErasureAsync(from, head, run).ConfigureAwait(false);
            await load.FinishAsync(run).ConfigureAwait(false);
            await CompareHeadsAsync(head, to, run).ConfigureAwait(false);
            return new RecordCopyReport(head.Sequence, versions, head.ChangeSets.Count, head.Tombstones.Count);
        }
    }

    private static async Task<long> LoadAsync(IRecordTransfer from, IRecordLoad load, RecordHead head, RunContext run)
    {
        long done = 0;
        // What erasures took away was counted when it was recorded: the total is an upper bound until the end.
        var total = head.ChangeSets.Where(set => set.IsInLog).Sum(set => set.Receipt.Recorded);
        await foreach (var batch in Versions(from, head, run).ConfigureAwait(false))
        {
            await load.AppendAsync(batch, run.Cancellation).ConfigureAwait(false);
            done += batch.Count;
            run.Report("copy", done, Math.Max(done, total));
        }

        run.Report("copy", done, done);
        return done;
    }

    private static IAsyncEnumerable<IReadOnlyList<FactVersion>> Versions(IRecordTransfer from, RecordHead head, RunContext run) =>
        from.ReadAsync(new FactQuery { IncludeSuperseded = true, RecordedUpTo = head.Sequence }, run.Cancellation);

    /// <summary>An erasure reaches back into what was copied; without it the copy would keep, or half keep, a person who is gone.</summary>
    private static async Task RefuseErasureAsync(IRecordTransfer from, RecordHead head, RunContext run)
    {
        var now = await from.SequenceAtAsync(null, run.Cancellation).ConfigureAwait(false);
        var since = await from.ReadLogAsync((int)Math.Min(int.MaxValue, now - head.Sequence), run.Cancellation).ConfigureAwait(false);
        if (since.Any(info => info.Sequence > head.Sequence && info.Header.Source == ChangeSetHeader.ErasureSource))
        {
            throw new ConflictException("Somebody was erased from the original while it was copied; nothing of the copy is visible. Copy again.");
        }
    }

    private static async Task CompareHeadsAsync(RecordHead head, IRecordTransfer to, RunContext run)
    {
        var copy = await to.ReadHeadAsync(run.Cancellation).ConfigureAwait(false);
        // By id: others may have begun to write to the copy.
        var sets = copy.ChangeSets.ToDictionary(set => set.Header.Id, StringComparer.Ordinal);
        var different = !head.Secret.Span.SequenceEqual(copy.Secret.Span) ? "the secret of its fingerprints"
            : head.Tombstones.Except(copy.Tombstones, StringComparer.Ordinal).Any() ? "its tombstones"
            : head.ChangeSets.FirstOrDefault(set => !sets.TryGetValue(set.Header.Id, out var other) || !set.SaysTheSameAs(other)) is { } missed ? $"its change set '{missed.Header.Id}'"
            : null;
        if (different is not null)
        {
            throw new StoreException("STORE_COPY_DIFFERS", $"The copy differs from the original in {different}; do not use it, verify the original, then copy again.");
        }
    }
}
