using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Staging;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Applies a change set that fits into one statement: one transaction from the turn to the new head.</summary>
internal sealed class ChangeSetApplier(StoreServices services)
{
    private readonly FactTexts _texts = new();

    /// <summary>The receipt of a change set that is in the record; null when it is not.</summary>
    /// <exception cref="ConflictException">It has other content.</exception>
    public static ChangeSetReceipt? Applied(WorkspaceState state, string fingerprint) =>
        state.ChangeSet is not { } found ? null
        : found.Fingerprint == fingerprint ? found.Receipt
        : throw new ConflictException($"The change set '{found.Info.Header.Id}' is in the record with other content; use a new id for new content.");

    /// <summary>Prepares and writes for the turn of the state.</summary>
    /// <param name="state">The state, free and without this change set.</param>
    /// <param name="header">Its header.</param>
    /// <param name="changes">Its changes.</param>
    /// <param name="fingerprint">Their fingerprint.</param>
    /// <param name="staged">Where it was staged, to be removed with it; or null.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The receipt; null when the turn was lost.</returns>
    public async Task<ChangeSetReceipt?> TryAsync(
        WorkspaceState state, ChangeSetHeader header, IReadOnlyList<Change> changes, string fingerprint, StagedNode? staged, CancellationToken cancellation)
    {
        await services.HoldBack.PresentAsync(state.Tombstones, cancellation).ConfigureAwait(false);
        var hashes = await services.HoldBack.LearnAsync(changes.OfType<Change.Assert>().Select(assert => assert.Fact.Content), cancellation).ConfigureAwait(false);
        var (groups, held) = ChangeGroups.Of(changes, services.HoldBack);
        var believed = await new KeyReader(services.Session, new VersionColumns(services.Session.Target, _texts)).BelievedAsync(groups.Keys, cancellation).ConfigureAwait(false);

        var (write, sequence) = (new GraphWrite(), state.Head + 1);
        var planner = new KeyPlanner(write, services.Session.Workspace, sequence, _texts);
        foreach (var (key, list) in groups)
        {
            planner.Fold(key, believed.GetValueOrDefault(key) ?? [], list);
        }

        var entry = LogEntry.Add(
            write, state, services.Session.Workspace, services.Time.GetUtcNow(), LogEntry.Of(header, planner.Counts, held, fingerprint), planner.Growth, planner.Counts.ChangedAnything);
        TouchedKeysNode.Add(write, services.Session.Workspace, sequence, 0, planner.Touched);
        AddTombstones(write, state, hashes);
        if (staged is not null)
        {
            write.Add(new Fragment(FragmentWork.DropBatches), staged.Token);
            write.Add(new Fragment(FragmentWork.DropStaged), staged.Id);
        }

        return await services.Writer.WriteAsync(state.Turn, write, cancellation).ConfigureAwait(false)
            ? entry.Receipt with { HeldBack = held, AlreadyApplied = false }
            : null;
    }

    /// <summary>Adds new tombstones to a write.</summary>
    public static void AddTombstones(GraphWrite write, WorkspaceState state, IReadOnlyList<string> hashes)
    {
        foreach (var hash in hashes)
        {
            write.Add(new Fragment(FragmentWork.AddTombstone), hash);
        }

        if (hashes.Count > 0)
        {
            write.Workspace["tombstones"] = state.Tombstones + hashes.Count;
        }
    }
}
