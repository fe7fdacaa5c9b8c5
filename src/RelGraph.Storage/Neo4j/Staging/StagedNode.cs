using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>A staged change set as it lies in the graph.</summary>
/// <param name="Id">Its id among the staged ones.</param>
/// <param name="Token">What its batches are known by; another each time a change set is staged anew under the same id.</param>
/// <param name="Header">Who, why, and under which id it will be recorded.</param>
/// <param name="Staged">Changes staged so far.</param>
/// <param name="Batches">Batches staged so far.</param>
/// <param name="Fingerprint">The fingerprint of the changes so far, in base 64.</param>
/// <param name="Sequence">The place it is being unpacked for; null before its commit.</param>
/// <param name="Unpacked">Batches unpacked so far.</param>
/// <param name="Counts">What they came to.</param>
/// <param name="HeldBack">What was held back of them, by kind.</param>
/// <param name="Growth">By how much they change the number of believed versions.</param>
/// <param name="Began">When the staging began, UTC.</param>
internal sealed record StagedNode(
    string Id, string Token, ChangeSetHeader Header, long Staged, long Batches, string Fingerprint, long? Sequence, long Unpacked, FoldCounts Counts, KindCounts HeldBack, KindCounts Growth,
    DateTimeOffset Began)
{
    private const string Columns =
        "s.id, s.token, s.changeSet, s.author, s.changeSource, s.note, s.staged, s.batches, s.fingerprint, s.sequence, s.unpacked, s.recorded, s.superseded, s.unchanged, s.heldBack, s.growth, s.began";

    private const string One = $"MATCH (s:StagedChangeSet {{workspace: $workspace, id: $id}}) RETURN {Columns}";
    private const string Every = $"MATCH (s:StagedChangeSet) WHERE s.workspace = $workspace RETURN {Columns} ORDER BY s.id";

    /// <summary>The id among the staged ones of a change set that a caller stages.</summary>
    public static string IdOf(string changeSet) => "staged:" + changeSet;

    /// <summary>The staged change set of an id; null when there is none.</summary>
    public static async Task<StagedNode?> FindAsync(GraphSession session, string id, CancellationToken cancellation) =>
        (await session.ReadAsync(One, cancellation, ("id", id)).ConfigureAwait(false)) is [var row, ..] ? Read(row, session) : null;

    /// <summary>Every staged change set.</summary>
    public static async Task<List<StagedNode>> AllAsync(GraphSession session, CancellationToken cancellation) =>
        [.. (await session.ReadAsync(Every, cancellation).ConfigureAwait(false)).Select(row => Read(row, session))];

    /// <summary>The properties that an unpacked batch changes.</summary>
    public Dictionary<string, object?> Progress() => new()
    {
        ["id"] = Id,
        ["set"] = new Dictionary<string, object?>
        {
            ["sequence"] = Sequence,
            ["unpacked"] = Unpacked,
            ["recorded"] = Counts.Recorded,
            ["superseded"] = Counts.Superseded,
            ["unchanged"] = Counts.Unchanged,
            ["heldBack"] = HeldBack.ToString(),
            ["growth"] = Growth.ToString(),
        },
    };

    private static StagedNode Read(object?[] row, GraphSession session)
    {
        var isWhole = KindCounts.TryParse(row[14] as string, out var held) & KindCounts.TryParse(row[15] as string, out var growth);
        return isWhole && row[0] is string id && row[1] is string token && row[2] is string changeSet && row[3] is string author && row[4] is string source && row[8] is string fingerprint
            ? new StagedNode(
                id, token, new ChangeSetHeader(changeSet, author, source, row[5] as string), Number(6), Number(7), fingerprint, Cell.Number(row[9]), Number(10),
                new FoldCounts(Number(11), Number(12), Number(13)), held, growth,
                new DateTimeOffset(Math.Clamp(Number(16), 0, DateTime.MaxValue.Ticks), TimeSpan.Zero))
            : throw GraphErrors.Corrupt(session.Target, $"the staged change set '{row[0]}' lacks one of its properties");

        long Number(int column) => Cell.Number(row[column]) ?? 0;
    }
}
