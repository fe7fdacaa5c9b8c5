using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>Makes values of JSON's scalars. Short texts that come again and again are made once.</summary>
internal sealed class ScalarReader
{
    private const int Slots = 1 << 11;
    private const int LongestBytes = 24;

    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] SmallNumbers = [.. Enumerable.Range(0, 256).Select(number => (object)(long)number)];

    private readonly string?[] _texts = new string?[Slots];

    /// <summary>A value of plain JSON: a number with neither point nor exponent is a whole one.</summary>
    public object? Plain(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.Number => reader.ValueSpan.ContainsAny((byte)'.', (byte)'E', (byte)'e') || !reader.TryGetInt64(out var number) ? reader.GetDouble() : Number(number),
        JsonTokenType.True => True,
        JsonTokenType.False => False,
        _ => null,
    };

    /// <summary>A value whose type the server told.</summary>
    public object? Typed(ref Utf8JsonReader reader, CypherType type) => type switch
    {
        _ when reader.TokenType == JsonTokenType.Null => null,
        CypherType.Integer => Utf8Parser.TryParse(reader.ValueSpan, out long number, out var used) && used == reader.ValueSpan.Length
            ? Number(number)
            : throw new JsonException("a whole number was expected"),
        CypherType.Float => Float(reader.ValueSpan),
        CypherType.Date => Date(reader.ValueSpan) is { } day ? (object)day : reader.GetString(),
        CypherType.Instant => Instants.Read(ref reader),
        CypherType.Bytes => reader.GetBytesFromBase64(),
        _ => Plain(ref reader),
    };

    /// <summary>A text, or the name of a property.</summary>
    public string Text(ref Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (utf8.Length > LongestBytes || reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        var slot = Hash(utf8) & (Slots - 1);
        return _texts[slot] is { } text && Ascii.Equals(utf8, text) ? text : _texts[slot] = reader.GetString()!;
    }

    private static object Number(long number) => (ulong)number < (ulong)SmallNumbers.Length ? SmallNumbers[number] : number;

    private static double Float(ReadOnlySpan<byte> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Years 1 to 9999 only; others stay text.</summary>
    private static DateOnly? Date(ReadOnlySpan<byte> text) =>
        text.Length == 10 && Utf8Parser.TryParse(text[..4], out int year, out var used) && used == 4 && year > 0
            && Utf8Parser.TryParse(text[5..7], out int month, out _) && Utf8Parser.TryParse(text[8..], out int day, out _)
            ? new DateOnly(year, month, day)
            : null;

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
