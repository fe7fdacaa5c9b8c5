using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Relations;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;
using RelGraph.Storage.Rows;

namespace RelGraph.Storage.Neo4j.Erasing;

/// <summary>Takes a person out of every element, believed, superseded and staged, and leaves a tombstone.</summary>
/// <remarks>
/// It is begun by a mark on the workspace that keeps other writers out, done in statements of bounded size, and ended by one that takes the mark away.
/// The person's own versions go last: from them whoever finishes an interrupted erasure knows whom to look for.
/// </remarks>
internal sealed class Eraser(StoreServices services, ErasureMemory memory, CancellationToken cancellation)
{
    private const int KeysPerStatement = 500;

    private readonly FactTexts _texts = new();

    private readonly Patience _patience = new(services.Time, services.WriteTimeout);
    private ErasureMark? _begun;
    private bool _isRemembered = true;

    private GraphSession Session => services.Session;

    /// <summary>Begins and does an erasure. Asked again after a failure, it tells what came of what it began.</summary>
    /// <returns>The receipt; null when the turn was lost before it began.</returns>
    public async Task<ErasureReceipt?> TryAsync(WorkspaceState state, NodeId person, string author)
    {
        if (_begun is { } mine && await ErasureEntry.FindAsync(Session, mine, cancellation).ConfigureAwait(false) is { } done)
        {
            return done;
        }

        var own = await OwnAsync(person).ConfigureAwait(false);
        if (own.Count == 0)
        {
            throw new NotFoundException(Names.Of(person.Kind), person.Id, "list the people of the workspace to find the right id");
        }

        var employments = new FactKey(FactKind.Employment, person.Id);
        var employed = person.Kind == FactKind.Contact ? await StoredAsync([employments]).ConfigureAwait(false) : [];
        await services.HoldBack.PresentAsync(state.Tombstones, cancellation).ConfigureAwait(false);
        var hashes = services.HoldBack.Bury(
            person, own.Select(version => version.Fact.Content), (employed.GetValueOrDefault(employments) ?? []).Select(version => (Employment)version.Fact.Content));
        var mark = _begun = new ErasureMark(person.ToString(), author, 0, 0, new KindCounts().ToString(), Token.New());
        var write = new GraphWrite { Workspace = { ["erasing"] = mark.ToString() } };
        ChangeSetApplier.AddTombstones(write, state, hashes);
        try
        {
            if (await services.Writer.WriteAsync(state.Turn, write, cancellation).ConfigureAwait(false))
            {
                return await FinishAsync(state with { Turn = state.Turn + 1, Erasing = mark.ToString() }, mark).ConfigureAwait(false);
            }

            _begun = null;
            return null;
        }
        catch
        {
            // It may have begun even where nobody said so; then nobody else need be waited for.
            memory.Forget(state.Head + 1);
            services.Writer.LeaveHalfDone();
            throw;
        }
    }

    /// <summary>Goes on with an erasure that was begun, to its end, whoever else goes on with it.</summary>
    public async Task<ErasureReceipt> FinishAsync(WorkspaceState state, ErasureMark mark)
    {
        while (true)
        {
            if (await GoOnAsync(state, mark).ConfigureAwait(false) is { } receipt)
            {
                return receipt;
            }

            // Somebody else did a step, or nobody knows whether this one was done: what is in the graph tells. What followers are told would have gaps.
            _isRemembered = false;
            memory.Forget(state.Head + 1);
            state = await WorkspaceState.ReadAsync(Session, "", cancellation).ConfigureAwait(false);
            var standing = state.Erasing is { } erasing ? ErasureMark.Parse(erasing, Session) : null;
            if (standing?.Token != mark.Token)
            {
                return await ErasureEntry.FindAsync(Session, mark, cancellation).ConfigureAwait(false)
                    ?? throw GraphErrors.Corrupt(Session.Target, "an erasure vanished while it was done");
            }

            mark = standing;
        }
    }

    /// <summary>Goes on as long as every step is known to be done.</summary>
    /// <returns>The receipt; null when a step was not, or not surely.</returns>
    private async Task<ErasureReceipt?> GoOnAsync(WorkspaceState state, ErasureMark mark)
    {
        var person = NodeId.Parse(mark.Person);
        var own = await OwnAsync(person).ConfigureAwait(false);
        var texts = own.SelectMany(version => PersonIdentity.TextsOf(version.Fact.Content)).Distinct().ToList();
        var matcher = new PersonMatcher(person, texts);
        var scan = new PersonScan(Session, person, matcher, services.Limits);
        foreach (var kind in FactCatalog.All.Select(descriptor => descriptor.Kind))
        {
            var keys = await scan.KeysAsync(kind, cancellation).ConfigureAwait(false);
            foreach (var some in keys.Chunk(KeysPerStatement))
            {
                if (await StepAsync(state, mark, matcher, some, end: null).ConfigureAwait(false) is not { } step)
                {
                    return null;
                }

                (state, mark) = step;
            }
        }

        await new StagedEraser(services, matcher, person, texts, cancellation).EraseAsync().ConfigureAwait(false);
        if (await CleanLogAsync(state, person, texts).ConfigureAwait(false) is not { } cleaned)
        {
            return null;
        }

        var at = DateTimeOffset.MinValue;
        var key = new FactKey(person.Kind, person.Id);
        return await StepAsync(cleaned, mark, matcher, [key], (write, after) => at = End(cleaned, after, write, person)).ConfigureAwait(false) is var (_, end)
            ? new ErasureReceipt(key, at, end.Removed, end.Rewritten)
            : null;
    }

    private DateTimeOffset End(WorkspaceState state, ErasureMark mark, GraphWrite write, NodeId person)
    {
        var header = new ChangeSetHeader($"relgraph:erasure:{state.Head + 1}", mark.AuthorToLog, ChangeSetHeader.ErasureSource);
        var entry = LogEntry.Of(header, new FoldCounts(0, mark.Removed + mark.Rewritten, 0), [], Convert.ToBase64String(services.Secret));
        // An erasure always takes a place in the record, so that followers learn of it.
        var added = LogEntry.Add(write, state, Session.Workspace, services.Time.GetUtcNow(), entry, mark.GrowthSoFar, takesPlace: true);
        ErasureEntry.Add(write, header.Id, mark);
        write.Workspace["erasing"] = null;
        write.Add(new Fragment(FragmentWork.DropNode, person.Kind), Shapes.OrdinalKey.Encode(person.Id));
        return added.Info.RecordedAt;
    }

    private async Task<(WorkspaceState State, ErasureMark Mark)?> StepAsync(
        WorkspaceState state, ErasureMark mark, PersonMatcher matcher, IReadOnlyCollection<FactKey> keys, Action<GraphWrite, ErasureMark>? end)
    {
        var write = new GraphWrite();
        var eraser = new KeyEraser(write, Session.Workspace, matcher, _texts);
        foreach (var (key, versions) in await StoredAsync(keys).ConfigureAwait(false))
        {
            eraser.Erase(key, versions);
        }

        if (end is null && eraser.Erased.Count == 0)
        {
            // What only looked like the person. A turn taken for it would set back whoever else is at this erasure, and two could do so to each other for ever.
            return (state, mark);
        }

        eraser.ForgetKeys();
        var growth = mark.GrowthSoFar;
        foreach (var (before, _) in eraser.Erased.Where(pair => pair.After is null && pair.Before.Superseded is null))
        {
            growth.Add(before.Fact.Key.Kind, -1);
        }

        var after = mark with { Removed = mark.Removed + eraser.Removed, Rewritten = mark.Rewritten + eraser.Erased.Count - eraser.Removed, Growth = growth.ToString() };
        write.Workspace["erasing"] = after.ToString();
        end?.Invoke(write, after);
        if (await WriteAsync(state, write).ConfigureAwait(false) is not { } next)
        {
            return null;
        }

        foreach (var (before, rewritten) in _isRemembered ? eraser.Erased : [])
        {
            memory.Add(state.Head + 1, before, rewritten);
        }

        return (next, after);
    }

    private async Task<WorkspaceState?> CleanLogAsync(WorkspaceState state, NodeId person, List<string> texts)
    {
        var nodes = await ChangeLog.UnloggedAsync(Session, cancellation).ConfigureAwait(false);
        for (var page = await ChangeLog.NodesAfterAsync(Session, 0, cancellation).ConfigureAwait(false); page.Count > 0;
            page = await ChangeLog.NodesAfterAsync(Session, page[^1].Info.Sequence, cancellation).ConfigureAwait(false))
        {
            nodes.AddRange(page);
        }

        foreach (var some in nodes.Select(node => (Old: node.Info.Header, New: ErasedHeader.Of(node.Info.Header, person, texts))).Where(pair => pair.Old != pair.New).Chunk(KeysPerStatement))
        {
            var write = new GraphWrite();
            foreach (var (_, header) in some)
            {
                var set = new Dictionary<string, object?> { ["author"] = header.Author, ["note"] = header.Note };
                write.Add(new Fragment(FragmentWork.EditChangeSet), new Dictionary<string, object?> { ["id"] = header.Id, ["set"] = set });
            }

            if (await WriteAsync(state, write).ConfigureAwait(false) is not { } next)
            {
                return null;
            }

            state = next;
        }

        return state;
    }

    /// <summary>Writes; null when somebody else had the turn or nobody can tell.</summary>
    private async Task<WorkspaceState?> WriteAsync(WorkspaceState state, GraphWrite write)
    {
        try
        {
            if (!await services.Writer.WriteAsync(state.Turn, write, cancellation).ConfigureAwait(false))
            {
                return null;
            }

            _patience.Renew();
            return state with { Turn = state.Turn + 1 };
        }
        catch (StoreException failed) when (GraphErrors.MayHaveHappened(failed) && !_patience.IsOver)
        {
            await _patience.PauseAsync(cancellation).ConfigureAwait(false);
            return null;
        }
    }

    private async Task<List<StoredVersion>> OwnAsync(NodeId person)
    {
        var key = new FactKey(person.Kind, person.Id);
        return (await StoredAsync([key]).ConfigureAwait(false)).GetValueOrDefault(key) ?? [];
    }

    private Task<Dictionary<FactKey, List<StoredVersion>>> StoredAsync(IReadOnlyCollection<FactKey> keys) =>
        new KeyReader(Session, new VersionColumns(Session.Target, _texts)).StoredAsync(keys, all: true, cancellation);
}
