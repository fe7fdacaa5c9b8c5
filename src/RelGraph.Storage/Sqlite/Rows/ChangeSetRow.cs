using System.Globalization;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>A row of the table of change sets.</summary>
/// <param name="Number">What its versions are marked with.</param>
/// <param name="Header">Who, why, and under which id.</param>
/// <param name="Receipt">What it did; null while it is staged.</param>
/// <param name="Head">While staged: the place of the last change set when it began.</param>
/// <param name="Staged">While staged: changes taken in so far.</param>
/// <param name="Recorded">Versions written so far.</param>
/// <param name="HeldBack">How many facts were held back, by kind.</param>
/// <param name="Fingerprint">The fingerprint of the changes so far.</param>
internal sealed record ChangeSetRow(
    long Number, ChangeSetHeader Header, ChangeSetReceipt? Receipt, long Head, long Staged, long Recorded, IReadOnlyDictionary<FactKind, int> HeldBack, byte[] Fingerprint)
{
    /// <summary>The columns, to be selected from column 0 on.</summary>
    public const string Columns = "number, id, author, source, note, applied, sequence, head, recorded_at, recorded, superseded, unchanged, held_back, staged, fingerprint";

    /// <summary>The column of the place in the record.</summary>
    public const int Sequence = 6;

    /// <summary>Reads the present row.</summary>
    public static ChangeSetRow Read(Statement row)
    {
        var held = ParseHeldBack(row.Text(12)!);
        var header = HeaderOf(row);
        var receipt = row.Number(5) == 0 ? null : new ChangeSetReceipt(
            header.Id, row.Number(7), At(row.Number(8)), row.Number(9), row.Number(10), row.Number(11), Masked(held), AlreadyApplied: true);
        return new ChangeSetRow(row.Number(0), header, receipt, row.Number(7), row.Number(13), row.Number(9), held, row.Bytes(14).ToArray());
    }

    /// <summary>Reads the present row, of an applied change set, as an entry of the log.</summary>
    public static ChangeSetInfo Info(Statement row) => new(HeaderOf(row), row.Number(6), At(row.Number(8)));

    /// <summary>Whom a held-back fact was about is not kept, only that there was one.</summary>
    public static IReadOnlyList<FactKey> Masked(IReadOnlyDictionary<FactKind, int> held) =>
        [.. held.OrderBy(pair => pair.Key).SelectMany(pair => Enumerable.Repeat(new FactKey(pair.Key, ErasedHeader.Nobody), pair.Value))];

    /// <summary>The stored form of held-back counts.</summary>
    public static string FormatHeldBack(IReadOnlyDictionary<FactKind, int> held) =>
        string.Join(' ', held.OrderBy(pair => pair.Key).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{(int)pair.Key}:{pair.Value}")));

    private static Dictionary<FactKind, int> ParseHeldBack(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(':'))
        .ToDictionary(pair => (FactKind)int.Parse(pair[0], CultureInfo.InvariantCulture), pair => int.Parse(pair[1], CultureInfo.InvariantCulture));

    private static ChangeSetHeader HeaderOf(Statement row) => new(row.Text(1)!, row.Text(2)!, row.Text(3)!, row.Text(4));

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
