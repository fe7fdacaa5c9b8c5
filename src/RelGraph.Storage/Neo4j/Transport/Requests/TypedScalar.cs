using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>Writes one value with its type, as the Query API reads it: <c>{"$type":"Integer","_value":"42"}</c>.</summary>
internal static class TypedScalar
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText ValueName = JsonEncodedText.Encode("_value");

    /// <summary>Writes a value that is neither text, list nor map.</summary>
    /// <returns>False when the Query API has no type for it; nothing is written.</returns>
    public static bool TryWrite(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                Begin(writer, "Null"u8);
                writer.WriteNull(ValueName);
                writer.WriteEndObject();
                return true;
            case long number:
                Write(writer, number);
                return true;
            case int number:
                Write(writer, (long)number);
                return true;
            case double number:
                Write(writer, number);
                return true;
            case bool truth:
                Begin(writer, "Boolean"u8);
                writer.WriteBoolean(ValueName, truth);
                writer.WriteEndObject();
                return true;
            case DateOnly day:
                Span<byte> digits = stackalloc byte[TemporalText.DayLength];
                Text(writer, "Date"u8, TemporalText.Of(day, digits));
                return true;
            case DateTimeOffset instant:
                Span<byte> longer = stackalloc byte[TemporalText.InstantLength];
                Text(writer, "OffsetDateTime"u8, TemporalText.Of(instant, longer));
                return true;
            case byte[] bytes:
                Begin(writer, "Base64"u8);
                writer.WriteBase64String(ValueName, bytes);
                writer.WriteEndObject();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes text.</summary>
    public static void Write(Utf8JsonWriter writer, string text)
    {
        Begin(writer, "String"u8);
        writer.WriteString(ValueName, text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, long number)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var length);
        Text(writer, "Integer"u8, digits[..length]);
    }

    // Every bit pattern that is a number, and the three that are none.
    private static void Write(Utf8JsonWriter writer, double number)
    {
        Span<byte> digits = stackalloc byte[32];
        number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        Text(writer, "Float"u8, digits[..length]);
    }

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> type, ReadOnlySpan<byte> text)
    {
        Begin(writer, type);
        writer.WriteString(ValueName, text);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, ReadOnlySpan<byte> type)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeName, type);
    }
}
