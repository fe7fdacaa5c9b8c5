using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>What a writer must know of the workspace before it prepares a write, and the change set of the id it writes under.</summary>
/// <param name="Head">The last visible sequence.</param>
/// <param name="Turn">How often the workspace has been written.</param>
/// <param name="Ticks">When the last change set became visible, in ticks of UTC.</param>
/// <param name="Unpacking">The id of the staged change set that is being unpacked, or null.</param>
/// <param name="Erasing">The erasure that is being done, as it is kept, or null.</param>
/// <param name="Loading">The mark of a record that is being loaded, or null.</param>
/// <param name="Tombstones">How many tombstones there are.</param>
/// <param name="Believed">How many believed versions there are, by kind.</param>
/// <param name="Newest">The place of the newest change set in the log: the head, unless something else than RelGraph has changed one of them.</param>
/// <param name="ChangeSet">The change set of the id in question, or null when it is not in the record.</param>
internal sealed record WorkspaceState(
    long Head, long Turn, long Ticks, string? Unpacking, string? Erasing, string? Loading, long Tombstones, KindCounts Believed, long Newest, ChangeSetNode? ChangeSet)
{
    private static readonly string Text = $$"""
        {{WorkspaceMatch.Hold}}
        OPTIONAL MATCH (c:ChangeSet {workspace: $workspace, id: $id})
        RETURN w.head, w.turn, w.ticks, w.unpacking, w.erasing, w.loading, w.tombstones, w.believed,
               COLLECT { MATCH (n:ChangeSet) WHERE n.workspace = $workspace AND n.sequence > 0 RETURN n.sequence ORDER BY n.workspace DESC, n.sequence DESC LIMIT 1 },
               {{ChangeSetNode.Columns("c")}}
        """;

    /// <summary>True when nobody has begun what must be finished first.</summary>
    public bool IsFree => Unpacking is null && Erasing is null;

    /// <summary>The state now, all of one moment.</summary>
    public static async Task<WorkspaceState> ReadAsync(GraphSession session, string changeSet, CancellationToken cancellation)
    {
        var row = MomentReader.One(await session.RepeatableWriteAsync(Text, cancellation, ("id", changeSet)).ConfigureAwait(false), session);
        if (!KindCounts.TryParse(row[7] as string, out var believed))
        {
            throw GraphErrors.Corrupt(session.Target, $"the counts of the workspace '{session.Workspace}' cannot be read");
        }

        return new WorkspaceState(
            MomentReader.Number(row[0], session),
            MomentReader.Number(row[1], session),
            MomentReader.Number(row[2], session),
            row[3] as string,
            row[4] as string,
            row[5] as string,
            Cell.Number(row[6]) ?? 0,
            believed,
            row[8] is IReadOnlyList<object?> and [var newest] ? Cell.Number(newest) ?? 0 : 0,
            ChangeSetNode.Read(row, 9, session.Target));
    }
}
