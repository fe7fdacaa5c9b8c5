using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>The batches of staged change sets in the graph.</summary>
internal static class StagedBatches
{
    private const int DroppedPerStatement = 40;

    private const string One = "MATCH (b:StagedBatch {workspace: $workspace, changeSet: $token, ordinal: $ordinal}) RETURN b.count, b.changes";

    private const string Drop = """
        MATCH (b:StagedBatch) WHERE b.workspace = $workspace AND b.changeSet = $token AND b.ordinal >= 0
        WITH b LIMIT $limit DELETE b RETURN count(*)
        """;

    private const string Orphans = """
        MATCH (s:StagedChangeSet) WHERE s.workspace = $workspace
        WITH collect(s.token) AS tokens
        MATCH (b:StagedBatch) WHERE b.workspace = $workspace AND NOT b.changeSet IN tokens
        RETURN DISTINCT b.changeSet
        """;

    /// <summary>The changes of a batch.</summary>
    /// <exception cref="Engine.Errors.StoreException">STORE_CORRUPT when it is gone or cannot be read.</exception>
    public static async Task<List<Change>> ReadAsync(GraphSession session, BatchCodec codec, string token, long ordinal, CancellationToken cancellation)
    {
        var rows = await session.ReadAsync(One, cancellation, ("token", token), ("ordinal", ordinal)).ConfigureAwait(false);
        if (rows is not [var row, ..] || Cell.Number(row[0]) is not { } count || row[1] is not string changes)
        {
            throw GraphErrors.Corrupt(session.Target, $"batch {ordinal} of a staged change set is missing");
        }

        try
        {
            return codec.Unpack(changes, (int)count);
        }
        catch (InvalidDataException wrong)
        {
            throw GraphErrors.Corrupt(session.Target, $"batch {ordinal} of a staged change set cannot be read: {wrong.Message}");
        }
    }

    /// <summary>All changes of a staged change set.</summary>
    public static async Task<List<Change>> ReadAllAsync(GraphSession session, StagedNode staged, CancellationToken cancellation)
    {
        var codec = new BatchCodec();
        var changes = new List<Change>((int)staged.Staged);
        for (var ordinal = 0; ordinal < staged.Batches; ordinal++)
        {
            changes.AddRange(await ReadAsync(session, codec, staged.Token, ordinal, cancellation).ConfigureAwait(false));
        }

        return changes;
    }

    /// <summary>Deletes the batches of a token, some at a time.</summary>
    public static async Task DropAsync(GraphSession session, string token, CancellationToken cancellation)
    {
        List<object?[]> rows;
        do
        {
            rows = await session.RepeatableWriteAsync(Drop, cancellation, ("token", token), ("limit", DroppedPerStatement)).ConfigureAwait(false);
        }
        while (rows is [[> 0L], ..]);
    }

    /// <summary>Deletes batches whose change set is gone: a process died before it had deleted them all.</summary>
    public static async Task DropOrphansAsync(GraphSession session, CancellationToken cancellation)
    {
        foreach (var row in await session.ReadAsync(Orphans, cancellation).ConfigureAwait(false))
        {
            if (row[0] is string token)
            {
                await DropAsync(session, token, cancellation).ConfigureAwait(false);
            }
        }
    }
}
