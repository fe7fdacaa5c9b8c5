using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>Reads the log of change sets.</summary>
internal static class ChangeLog
{
    private const int PerStatement = 500;

    private static readonly string After = $"""
        MATCH (c:ChangeSet) WHERE c.workspace = $workspace AND c.sequence > $after
        RETURN {ChangeSetNode.Columns("c")} ORDER BY c.workspace, c.sequence LIMIT $limit
        """;

    private static readonly string Newest = $"""
        MATCH (c:ChangeSet) WHERE c.workspace = $workspace AND c.sequence > 0
        RETURN {ChangeSetNode.Columns("c")} ORDER BY c.workspace DESC, c.sequence DESC LIMIT $limit
        """;

    private const string At = """
        MATCH (c:ChangeSet) WHERE c.workspace = $workspace AND c.sequence > 0
        WITH c ORDER BY c.workspace DESC, c.sequence DESC
        WITH c WHERE c.ticks <= $ticks
        RETURN c.sequence LIMIT 1
        """;

    private static readonly string Unlogged = $"""
        MATCH (c:ChangeSet) WHERE c.workspace = $workspace AND c.id >= '' AND c.sequence IS NULL
        RETURN {ChangeSetNode.Columns("c")} ORDER BY c.id
        """;

    /// <summary>Some of the entries after a place, in order; none when there are no more.</summary>
    public static async Task<List<ChangeSetInfo>> AfterAsync(GraphSession session, long after, CancellationToken cancellation) =>
        [.. (await NodesAfterAsync(session, after, cancellation).ConfigureAwait(false)).Select(node => node.Info)];

    /// <summary>Some of the entries after a place, in order, as they lie in the graph.</summary>
    public static async Task<List<ChangeSetNode>> NodesAfterAsync(GraphSession session, long after, CancellationToken cancellation) =>
        Read(await session.ReadAsync(After, cancellation, ("after", after), ("limit", PerStatement)).ConfigureAwait(false), session);

    /// <summary>The change sets that changed nothing.</summary>
    public static async Task<List<ChangeSetNode>> UnloggedAsync(GraphSession session, CancellationToken cancellation) =>
        Read(await session.ReadAsync(Unlogged, cancellation).ConfigureAwait(false), session);

    /// <summary>The entry of a place; null when there is none.</summary>
    public static async Task<ChangeSetInfo?> FindAsync(GraphSession session, long sequence, CancellationToken cancellation) =>
        Read(await session.ReadAsync(After, cancellation, ("after", sequence - 1), ("limit", 1)).ConfigureAwait(false), session) is [{ Info: var info }] && info.Sequence == sequence ? info : null;

    /// <summary>The newest entries, newest first.</summary>
    public static async Task<IReadOnlyList<ChangeSetInfo>> NewestAsync(GraphSession session, int limit, CancellationToken cancellation) =>
        [.. Read(await session.ReadAsync(Newest, cancellation, ("limit", Math.Max(0, limit))).ConfigureAwait(false), session).Select(node => node.Info)];

    /// <summary>The place of the last entry at or before an instant; 0 when there is none.</summary>
    public static async Task<long> PlaceAtAsync(GraphSession session, DateTimeOffset at, CancellationToken cancellation) =>
        (await session.ReadAsync(At, cancellation, ("ticks", at.UtcTicks)).ConfigureAwait(false)) is [var row, ..] ? Cell.Number(row[0]) ?? 0 : 0;

    private static List<ChangeSetNode> Read(List<object?[]> rows, GraphSession session) => [.. rows.Select(row => ChangeSetNode.Read(row, 0, session.Target)).OfType<ChangeSetNode>()];
}
