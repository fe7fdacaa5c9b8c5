using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>Fixes the moment of a reader: after a commit, never while one is becoming visible.</summary>
internal static class MomentReader
{
    private const string Now = WorkspaceMatch.Hold + "RETURN w.head, w.turn, w.believed, w.erasing IS NOT NULL";
    private const string Turn = WorkspaceMatch.Hold + "RETURN w.turn";

    /// <summary>The moment now.</summary>
    public static async Task<Moment> NowAsync(GraphSession session, CancellationToken cancellation)
    {
        var row = One(await session.RepeatableWriteAsync(Now, cancellation).ConfigureAwait(false), session);
        return KindCounts.TryParse(row[2] as string, out var believed)
            ? new Moment(Number(row[0], session), Number(row[1], session), believed, row[3] is true)
            : throw GraphErrors.Corrupt(session.Target, $"the counts of the workspace '{session.Workspace}' cannot be read");
    }

    /// <summary>How often the workspace has been written.</summary>
    public static async Task<long> TurnAsync(GraphSession session, CancellationToken cancellation) =>
        Number(One(await session.RepeatableWriteAsync(Turn, cancellation).ConfigureAwait(false), session)[0], session);

    /// <summary>The number that a property of the workspace must be.</summary>
    public static long Number(object? cell, GraphSession session) =>
        Cell.Number(cell) ?? throw GraphErrors.Corrupt(session.Target, $"a number of the workspace '{session.Workspace}' is missing");

    /// <summary>The one row of the workspace.</summary>
    public static object?[] One(List<object?[]> rows, GraphSession session) => rows.Count > 0
        ? rows[0]
        : throw GraphErrors.Missing(session.Target, $"has lost the workspace '{session.Workspace}' since it was opened; restore the latest backup");
}
