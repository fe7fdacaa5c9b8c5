using System.Globalization;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>Days and instants in the form of ISO 8601 that Neo4j reads, as a typed value and as the argument of <c>date</c> and <c>datetime</c>.</summary>
internal static class TemporalText
{
    /// <summary>Bytes of a day.</summary>
    public const int DayLength = 10;

    /// <summary>Bytes of an instant with its offset.</summary>
    public const int InstantLength = 33;

    /// <summary>A day.</summary>
    public static ReadOnlySpan<byte> Of(DateOnly day, Span<byte> room)
    {
        day.TryFormat(room, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return room[..length];
    }

    /// <summary>An instant with its offset, to the tick.</summary>
    public static ReadOnlySpan<byte> Of(DateTimeOffset instant, Span<byte> room)
    {
        instant.TryFormat(room, out var length, "yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
        return room[..length];
    }
}
