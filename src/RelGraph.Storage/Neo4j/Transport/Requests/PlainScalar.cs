using System.Globalization;
using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>Writes one value as JSON itself has it. Days and instants become text, to which the statement gives their types.</summary>
internal static class PlainScalar
{
    /// <summary>Writes a value that is neither text, list nor map.</summary>
    /// <returns>False when plain JSON has no form for it; nothing is written.</returns>
    public static bool TryWrite(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return true;
            case long number:
                writer.WriteNumberValue(number);
                return true;
            case int number:
                writer.WriteNumberValue(number);
                return true;
            case double number when double.IsFinite(number):
                Write(writer, number);
                return true;
            case bool truth:
                writer.WriteBooleanValue(truth);
                return true;
            case DateOnly day:
                Span<byte> digits = stackalloc byte[TemporalText.DayLength];
                writer.WriteStringValue(TemporalText.Of(day, digits));
                return true;
            case DateTimeOffset instant:
                Span<byte> longer = stackalloc byte[TemporalText.InstantLength];
                writer.WriteStringValue(TemporalText.Of(instant, longer));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The server takes a number without point and exponent for a whole one.</summary>
    private static void Write(Utf8JsonWriter writer, double number)
    {
        Span<byte> digits = stackalloc byte[34];
        number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        if (!digits[..length].ContainsAny((byte)'.', (byte)'E'))
        {
            ".0"u8.CopyTo(digits[length..]);
            length += 2;
        }

        writer.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}
