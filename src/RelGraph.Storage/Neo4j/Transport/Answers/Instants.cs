using System.Globalization;
using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>Reads instants: <see cref="DateTimeOffset"/> where it can hold them exactly, else their text.</summary>
internal static class Instants
{
    private const int Ticks = 7;

    /// <summary>The instant of the current text. The name of a zone is dropped, its offset stays.</summary>
    public static object Read(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        if (!IsExact(text))
        {
            return reader.GetString()!;
        }

        if (text[^1] != ']')
        {
            return reader.TryGetDateTimeOffset(out var instant) ? instant : reader.GetString()!;
        }

        var whole = reader.GetString()!;
        return DateTimeOffset.TryParse(whole.AsSpan(0, whole.IndexOf('[', StringComparison.Ordinal)), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var zoned) ? zoned : whole;
    }

    /// <summary>Neo4j counts in nanoseconds, .NET in hundreds of them.</summary>
    private static bool IsExact(ReadOnlySpan<byte> text)
    {
        var point = text.IndexOf((byte)'.');
        if (point < 0)
        {
            return true;
        }

        var digits = text[(point + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits <= Ticks;
    }
}
