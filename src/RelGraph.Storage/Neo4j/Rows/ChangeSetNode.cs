using System.Globalization;
using RelGraph.Engine.History;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>A change set as it lies in the graph, with its receipt.</summary>
/// <param name="Info">Its header, its place (the present one's when it changed nothing) and when it became visible.</param>
/// <param name="IsInLog">False when it changed nothing and so has no place of its own.</param>
/// <param name="Counts">What it recorded, superseded and left unchanged.</param>
/// <param name="HeldBack">How many facts were held back, by kind.</param>
/// <param name="Fingerprint">The fingerprint of its changes, in base 64.</param>
internal sealed record ChangeSetNode(ChangeSetInfo Info, bool IsInLog, FoldCounts Counts, KindCounts HeldBack, string Fingerprint)
{
    /// <summary>Number of columns.</summary>
    public const int Count = 12;

    private static readonly string[] Names =
        ["id", "author", "changeSource", "note", "ticks", "place", "sequence", "recorded", "superseded", "unchanged", "heldBack", "fingerprint"];

    /// <summary>The columns of a change set by its name in the statement.</summary>
    public static string Columns(string node) => string.Join(", ", Names.Select(name => $"{node}.{name}"));

    /// <summary>The receipt of a change set that is in the record.</summary>
    public ChangeSetReceipt Receipt => new(
        Info.Header.Id, Info.Sequence, Info.RecordedAt, Counts.Recorded, Counts.Superseded, Counts.Unchanged, HeldBack.Masked(), AlreadyApplied: true);

    /// <summary>The change set of a row; null when the row has none.</summary>
    /// <exception cref="Engine.Errors.StoreException">STORE_CORRUPT when something is missing.</exception>
    public static ChangeSetNode? Read(object?[] row, int first, string target)
    {
        if (row[first] is not string id)
        {
            return null;
        }

        return row[first + 1] is string author && row[first + 2] is string source && Cell.Number(row[first + 4]) is { } ticks && Cell.Number(row[first + 5]) is { } place
            && ticks >= 0 && ticks <= DateTime.MaxValue.Ticks && row[first + 11] is string fingerprint && KindCounts.TryParse(row[first + 10] as string, out var held)
            ? new ChangeSetNode(
                new ChangeSetInfo(new ChangeSetHeader(id, author, source, row[first + 3] as string), place, new DateTimeOffset(ticks, TimeSpan.Zero)),
                row[first + 6] is not null,
                new FoldCounts(Cell.Number(row[first + 7]) ?? 0, Cell.Number(row[first + 8]) ?? 0, Cell.Number(row[first + 9]) ?? 0),
                held,
                fingerprint)
            : throw GraphErrors.Corrupt(target, string.Create(CultureInfo.InvariantCulture, $"the change set '{id}' lacks one of its properties"));
    }

    /// <summary>The properties with which it is written.</summary>
    public Dictionary<string, object?> Properties(string workspace)
    {
        var properties = new Dictionary<string, object?>
        {
            ["workspace"] = workspace,
            ["id"] = Info.Header.Id,
            ["author"] = Info.Header.Author,
            ["changeSource"] = Info.Header.Source,
            ["note"] = Info.Header.Note,
            ["recordedAt"] = Info.RecordedAt,
            ["ticks"] = Info.RecordedAt.UtcTicks,
            ["place"] = Info.Sequence,
            ["recorded"] = Counts.Recorded,
            ["superseded"] = Counts.Superseded,
            ["unchanged"] = Counts.Unchanged,
            ["heldBack"] = HeldBack.ToString(),
            ["fingerprint"] = Fingerprint,
        };
        if (IsInLog)
        {
            properties["sequence"] = Info.Sequence;
        }

        return properties;
    }
}
