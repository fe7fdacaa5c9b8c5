using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>Writes one value with its type, as the Query API reads it: <c>{"$type":"Integer","_value":"42"}</c>.</summary>
internal static class TypedScalar
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText ValueName = JsonEncodedText.Encode("_value");

    /// <summary>Writes null.</summary>
    public static void WriteNull(Utf8JsonWriter writer)
    {
        Begin(writer, "Null"u8);
        writer.WriteNull(ValueName);
        writer.WriteEndObject();
    }

    /// <summary>Writes text.</summary>
    public static void Write(Utf8JsonWriter writer, string text, ParameterWriter place)
    {
        // The server would store a question mark for half a surrogate pair; what cannot be kept is refused.
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !IsWellFormed(text))
        {
            throw place.HalfCharacter(text);
        }

        Begin(writer, "String"u8);
        writer.WriteString(ValueName, text);
        writer.WriteEndObject();
    }

    /// <summary>Writes a whole number.</summary>
    public static void Write(Utf8JsonWriter writer, long number)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var length);
        Text(writer, "Integer"u8, digits[..length]);
    }

    /// <summary>Writes a floating-point number, every bit pattern that is a number, and the three that are none.</summary>
    public static void Write(Utf8JsonWriter writer, double number)
    {
        Span<byte> digits = stackalloc byte[32];
        number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        Text(writer, "Float"u8, digits[..length]);
    }

    /// <summary>Writes a truth value.</summary>
    public static void Write(Utf8JsonWriter writer, bool truth)
    {
        Begin(writer, "Boolean"u8);
        writer.WriteBoolean(ValueName, truth);
        writer.WriteEndObject();
    }

    /// <summary>Writes a day.</summary>
    public static void Write(Utf8JsonWriter writer, DateOnly day)
    {
        Span<byte> digits = stackalloc byte[10];
        day.TryFormat(digits, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Text(writer, "Date"u8, digits[..length]);
    }

    /// <summary>Writes an instant with its offset.</summary>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset instant)
    {
        Span<byte> digits = stackalloc byte[33];
        instant.TryFormat(digits, out var length, "yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
        Text(writer, "OffsetDateTime"u8, digits[..length]);
    }

    /// <summary>Writes bytes.</summary>
    public static void Write(Utf8JsonWriter writer, byte[] bytes)
    {
        Begin(writer, "Base64"u8);
        writer.WriteBase64String(ValueName, bytes);
        writer.WriteEndObject();
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && ++i < text.Length && char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        return true;
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
