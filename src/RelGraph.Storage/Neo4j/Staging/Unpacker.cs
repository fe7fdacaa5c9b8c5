using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>Unpacks a staged change set behind the head, batch by batch, and then moves the head. While one batch is written the next is prepared and sent.</summary>
/// <remarks>Each step checks the turn and keeps how far it came, so that whoever goes on after an interruption, here or elsewhere, does no step twice.</remarks>
internal sealed class Unpacker(StoreServices services, RunContext run)
{
    private readonly List<FactKey> _held = [];
    private Patience _patience = NewPatience(services);

    /// <summary>Goes on until the change set is visible.</summary>
    /// <param name="state">The workspace, which says that it is being unpacked.</param>
    /// <param name="staged">The change set as it is.</param>
    public async Task<ChangeSetReceipt> RunAsync(WorkspaceState state, StagedNode staged)
    {
        while (true)
        {
            var (turn, progress) = await UnpackAsync(state, staged).ConfigureAwait(false);
            if (progress is not null && await SealAsync(state with { Turn = turn }, progress).ConfigureAwait(false) is { } entry)
            {
                return entry.Receipt with { HeldBack = Held(progress), AlreadyApplied = false };
            }

            // Somebody else took a turn: it can only be somebody who finishes this one too.
            services.HoldBack.Distrust();
            state = await WorkspaceState.ReadAsync(services.Session, staged.Header.Id, run.Cancellation).ConfigureAwait(false);
            if (state.Unpacking != staged.Id)
            {
                return state.ChangeSet?.Receipt ?? throw GraphErrors.Corrupt(services.Session.Target, $"the change set '{staged.Header.Id}' vanished while it was recorded");
            }

            staged = await StagedNode.FindAsync(services.Session, staged.Id, run.Cancellation).ConfigureAwait(false)
                ?? throw GraphErrors.Corrupt(services.Session.Target, $"the staged change set '{staged.Header.Id}' vanished while it was recorded");
        }
    }

    private static Patience NewPatience(StoreServices services) => new(services.Time, services.WriteTimeout);

    /// <summary>Writes the batches that are left.</summary>
    /// <returns>The turn after the last and what is then kept; no progress when a batch was not, or not surely, written.</returns>
    private async Task<(long Turn, StagedNode? Progress)> UnpackAsync(WorkspaceState state, StagedNode staged)
    {
        await services.HoldBack.PresentAsync(state.Tombstones, run.Cancellation).ConfigureAwait(false);
        var (turn, progress) = (state.Turn, staged);
        var planner = new BatchPlanner(services, staged.Token, staged.Sequence!.Value, run.Cancellation);
        var sent = new SentBatches(batch => _held.AddRange(batch.Held));
        await using var ending = sent.ConfigureAwait(false);
        var next = planner.PrepareAsync(staged.Unpacked, staged.Batches);
        while (await next.ConfigureAwait(false) is { } batch)
        {
            run.Report("recording", progress.Unpacked * services.Limits.BatchSize, staged.Staged);
            if (sent.Newest is { } newest && !MaySendAhead(newest, batch))
            {
                if (!await sent.LandAsync(0).ConfigureAwait(false))
                {
                    return (turn, null);
                }

                batch = newest.Keys.Overlaps(batch.Keys) ? (await planner.PlanAsync(batch).ConfigureAwait(false))! : batch;
            }

            progress = progress with
            {
                Unpacked = batch.Ordinal + 1,
                Counts = progress.Counts + batch.Plan.Counts,
                HeldBack = progress.HeldBack.Plus(KindCounts.Of(batch.Held)),
                Growth = progress.Growth.Plus(batch.Plan.Growth),
            };
            batch.Write.Add(new Fragment(FragmentWork.EditStaged), progress.Progress());
            TouchedKeysNode.Add(batch.Write, services.Session.Workspace, staged.Sequence.Value, batch.Ordinal, batch.Plan.Touched);
            sent.Add(batch, WriteAsync(turn++, batch.Write));
            if (!await sent.LandAsync(1).ConfigureAwait(false))
            {
                return (turn, null);
            }

            next = planner.PrepareAsync(batch.Ordinal + 1, staged.Batches);
        }

        return await sent.LandAsync(0).ConfigureAwait(false) ? (turn, progress) : (turn, null);
    }

    /// <summary>Whether a batch may be sent while the one before is at work: the server then takes it in meanwhile, and it waits for its turn there.</summary>
    /// <remarks>A small one could be taken in sooner and find that it is not its turn yet.</remarks>
    private bool MaySendAhead(PlannedBatch before, PlannedBatch batch) =>
        Math.Min(before.Keys.Count, batch.Keys.Count) >= services.Limits.BatchSize / 2 && !before.Keys.Overlaps(batch.Keys);

    private async Task<bool> WriteAsync(long turn, GraphWrite write)
    {
        var written = false;
        try
        {
            written = await services.Writer.WriteAsync(turn, write, run.Cancellation).ConfigureAwait(false);
            _patience = written ? NewPatience(services) : _patience;
        }
        catch (StoreException failed) when (GraphErrors.MayHaveHappened(failed) && !_patience.IsOver)
        {
            await _patience.PauseAsync(run.Cancellation).ConfigureAwait(false);
        }

        return written;
    }

    private async Task<ChangeSetNode?> SealAsync(WorkspaceState state, StagedNode progress)
    {
        var write = new GraphWrite();
        var entry = new ChangeSetNode(new ChangeSetInfo(progress.Header, 0, default), IsInLog: false, progress.Counts, progress.HeldBack, progress.Fingerprint);
        var added = LogEntry.Add(write, state, services.Session.Workspace, services.Time.GetUtcNow(), entry, progress.Growth, progress.Counts.ChangedAnything);
        write.Workspace["unpacking"] = null;
        write.Add(new Fragment(FragmentWork.DropStaged), progress.Id);
        return await WriteAsync(state.Turn, write).ConfigureAwait(false) ? added : null;
    }

    /// <summary>The keys held back as far as this process saw them; those that another process saw are counted.</summary>
    private List<FactKey> Held(StagedNode progress)
    {
        var unseen = progress.HeldBack.Plus(new KindCounts());
        foreach (var key in _held)
        {
            unseen.Add(key.Kind, -1);
        }

        return [.. _held, .. unseen.Masked()];
    }
}
