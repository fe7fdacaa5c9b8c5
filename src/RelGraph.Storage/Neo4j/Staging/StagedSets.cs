using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>Begins, extends and discards staged change sets in the graph. What is staged is no part of the record, so it needs no turn.</summary>
internal sealed class StagedSets(StoreServices services)
{
    private const string DirectPrefix = "direct:";

    private static readonly TimeSpan DirectSurvives = TimeSpan.FromDays(1);

    private const string Begin = """
        MERGE (s:StagedChangeSet {workspace: $workspace, id: $id})
        ON CREATE SET s += $new
        """;

    private const string Append = """
        MATCH (s:StagedChangeSet {workspace: $workspace, id: $id})
        SET s.staged = s.staged + $count
        WITH s, s.token = $token AND s.staged = $expected + $count AND s.sequence IS NULL AS mine
        SET s.staged = s.staged - CASE WHEN mine THEN 0 ELSE $count END
        WITH s WHERE mine
        SET s.fingerprint = $fingerprint, s.batches = s.batches + 1
        CREATE (:StagedBatch {workspace: $workspace, changeSet: $token, ordinal: s.batches - 1, count: $count, changes: $changes})
        RETURN s.staged
        """;

    private const string Discard = """
        MATCH (s:StagedChangeSet {workspace: $workspace, id: $id})
        SET s.staged = s.staged + 1
        WITH s, s.token = $token AND s.sequence IS NULL AS mine
        SET s.staged = s.staged - 1
        WITH s WHERE mine
        DELETE s
        RETURN 1
        """;

    /// <summary>Begins or resumes a change set that a caller stages.</summary>
    public Task<StagedNode> OpenAsync(ChangeSetHeader header, CancellationToken cancellation) => OpenAsync(StagedNode.IdOf(header.Id), header, cancellation);

    /// <summary>Begins a change set too large for one statement, out of the sight of those that callers stage under the same id.</summary>
    public Task<StagedNode> OpenDirectAsync(ChangeSetHeader header, CancellationToken cancellation) =>
        OpenAsync(DirectPrefix + Token.New(), header, cancellation);

    /// <summary>Stages one batch.</summary>
    /// <returns>The change set with the batch; null when somebody else has continued, committed or discarded it.</returns>
    public async Task<StagedNode?> AppendAsync(StagedNode staged, BatchCodec codec, IReadOnlyCollection<Change> changes, CancellationToken cancellation)
    {
        var fingerprint = new ChangeFingerprint(Convert.FromBase64String(staged.Fingerprint));
        var packed = codec.Pack(changes, fingerprint);
        var longer = staged with { Staged = staged.Staged + changes.Count, Batches = staged.Batches + 1, Fingerprint = Convert.ToBase64String(fingerprint.State) };
        var parameters = new Dictionary<string, object?>
        {
            ["id"] = staged.Id,
            ["token"] = staged.Token,
            ["expected"] = staged.Staged,
            ["count"] = changes.Count,
            ["fingerprint"] = longer.Fingerprint,
            ["changes"] = packed,
        };
        var trying = new Patience(services.Time, services.WriteTimeout);
        while (true)
        {
            try
            {
                if ((await services.Session.WriteAsync(Append, parameters, cancellation).ConfigureAwait(false)).Count > 0)
                {
                    return longer;
                }

                // An earlier attempt may have been at work still and have done it.
                return IsAt(longer, await StagedNode.FindAsync(services.Session, staged.Id, cancellation).ConfigureAwait(false)) ? longer : null;
            }
            catch (StoreException failed) when (GraphErrors.MayHaveHappened(failed) && !trying.IsOver)
            {
                var found = await StagedNode.FindAsync(services.Session, staged.Id, cancellation).ConfigureAwait(false);
                if (IsAt(longer, found))
                {
                    return longer;
                }

                if (!IsAt(staged, found))
                {
                    throw;
                }

                await trying.PauseAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Throws a staged change set away.</summary>
    /// <returns>False when it is being committed or is gone.</returns>
    public async Task<bool> DiscardAsync(StagedNode staged, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?> { ["id"] = staged.Id, ["token"] = staged.Token };
        var done = (await services.Session.WriteAsync(Discard, parameters, cancellation).ConfigureAwait(false)).Count > 0;
        if (done)
        {
            await StagedBatches.DropAsync(services.Session, staged.Token, cancellation).ConfigureAwait(false);
        }

        return done;
    }

    /// <summary>Removes what processes that died have left: batches without a change set, and large change sets whose caller will never come back.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        var now = services.Time.GetUtcNow();
        foreach (var staged in await StagedNode.AllAsync(services.Session, cancellation).ConfigureAwait(false))
        {
            if (staged.Id.StartsWith(DirectPrefix, StringComparison.Ordinal) && staged.Sequence is null && now - staged.Began > DirectSurvives)
            {
                await DiscardAsync(staged, cancellation).ConfigureAwait(false);
            }
        }

        await StagedBatches.DropOrphansAsync(services.Session, cancellation).ConfigureAwait(false);
    }

    private static bool IsAt(StagedNode expected, StagedNode? found) =>
        found is not null && found.Sequence is null && (found.Token, found.Staged, found.Fingerprint) == (expected.Token, expected.Staged, expected.Fingerprint);

    private async Task<StagedNode> OpenAsync(string id, ChangeSetHeader header, CancellationToken cancellation)
    {
        var fresh = new Dictionary<string, object?>
        {
            ["token"] = Token.New(),
            ["changeSet"] = header.Id,
            ["author"] = header.Author,
            ["changeSource"] = header.Source,
            ["note"] = header.Note,
            ["staged"] = 0,
            ["batches"] = 0,
            ["unpacked"] = 0,
            ["fingerprint"] = Convert.ToBase64String(services.Secret),
            ["began"] = services.Time.GetUtcNow().UtcTicks,
        };
        while (true)
        {
            await services.Session.RepeatableWriteAsync(Begin, cancellation, ("id", id), ("new", fresh)).ConfigureAwait(false);
            if (await StagedNode.FindAsync(services.Session, id, cancellation).ConfigureAwait(false) is { } staged)
            {
                return staged;
            }
        }
    }
}
