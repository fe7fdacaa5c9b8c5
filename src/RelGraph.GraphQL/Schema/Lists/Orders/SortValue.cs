using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What an object is ordered by: a number, a text with its place in the collation, or nothing, which comes last.</summary>
/// <param name="Number">The number; 0 where there is none.</param>
/// <param name="Text">The text as written; null where there is none.</param>
/// <param name="Place">The text's sort key; null where the value is no text.</param>
/// <param name="IsKnown">Whether there is a value.</param>
internal readonly record struct SortValue(double Number, string? Text, byte[]? Place, bool IsKnown)
{
    /// <summary>No value.</summary>
    public static SortValue Unknown => default;

    public static SortValue Of(double? number) => number is { } known ? new SortValue(known, null, null, true) : Unknown;

    public static SortValue Of(int? number) => Of((double?)number);

    public static SortValue Of(DateOnly? day) => Of((double?)day?.DayNumber);

    /// <summary>An amount in the workspace's currency.</summary>
    public static SortValue Of(Money? amount, Reader reader) => Of((double?)reader.MinorUnits(amount));

    /// <summary>The name of a thing or a word.</summary>
    public static SortValue OfName(string? name) => name is null ? Unknown : new SortValue(0, name, NameCollation.KeyOf(name), true);

    /// <summary>The name of a person: surnames with a reading of their own are put where people look for them.</summary>
    public static SortValue OfPersonName(string? name) => name is null ? Unknown : new SortValue(0, name, NameCollation.KeyOf(Surnames.AsRead(name)), true);

    /// <summary>A plain id, by its characters.</summary>
    public static SortValue OfKey(string key) => new(0, key, null, true);

    /// <summary>Compares two values of the same step; what is unknown comes last in both directions.</summary>
    public int CompareTo(SortValue other, SortDirection direction)
    {
        if (!IsKnown || !other.IsKnown)
        {
            return other.IsKnown.CompareTo(IsKnown);
        }

        var order = Place is { } place && other.Place is { } otherPlace ? place.AsSpan().SequenceCompareTo(otherPlace)
            : Text is not null ? string.CompareOrdinal(Text, other.Text)
            : Number.CompareTo(other.Number);
        return direction == SortDirection.Ascending ? order : -order;
    }
}
