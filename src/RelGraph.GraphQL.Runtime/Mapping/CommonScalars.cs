using System.Globalization;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

#pragma warning disable CA1720 // these are the names the scalars have in the schema
/// <summary>Scalars beyond the built-in five that nearly every schema needs; a <see cref="SchemaBuilder"/> knows them from the start.</summary>
public static class CommonScalars
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private static readonly Uri Rfc3339 = new("https://www.rfc-editor.org/rfc/rfc3339#section-5.6");

    private static readonly string[] InstantFormats =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK"];

    /// <summary>A calendar date without a time or zone, for <see cref="DateOnly"/>: <c>"2026-03-31"</c>.</summary>
    public static ScalarType Date { get; } = ScalarType.OfString(
        "Date",
        static value => value.ToString(DateFormat, CultureInfo.InvariantCulture),
        static text => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture),
        "a date like \"2026-03-31\"",
        "A calendar date without a time or zone, written as `2026-03-31` (full-date of RFC 3339).",
        Rfc3339);

    /// <summary>An instant, for <see cref="DateTimeOffset"/>: written in UTC, read with any offset: <c>"2026-03-31T08:30:00Z"</c>.</summary>
    public static ScalarType DateTime { get; } = ScalarType.OfString(
        "DateTime",
        static value => value.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        ParseInstant,
        "an instant with an offset like \"2026-03-31T08:30:00Z\" or \"2026-03-31T16:30:00+08:00\"",
        "An instant, answered in UTC as `2026-03-31T08:30:00Z` (date-time of RFC 3339); any offset is accepted as input.",
        Rfc3339);

    /// <summary>A signed whole number of 64 bits, for <see cref="long"/>: answered as a JSON number, read from a number or its digits as text.</summary>
    public static ScalarType Long { get; } = new(
        "Long",
        static value => value switch
        {
            long => value,
            int number => (long)number,
            uint number => (long)number,
            short number => (long)number,
            byte number => (long)number,
            _ => throw ScalarFormatException.CannotSerialize("Long", value),
        },
        static input => input.Kind is ScalarInputKind.Integer or ScalarInputKind.String
            && long.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw ScalarFormatException.Unexpected("Long", input, "a whole number of at most 64 bits"))
    {
        Description = "A signed whole number of 64 bits.",
        Writer = new LeafWriter<long>(static (output, value) => output.Number(value)),
    };

    /// <summary>An exact decimal number, for <see cref="decimal"/>: answered as text without needless zeros, <c>"1250.5"</c>; read from text or a number.</summary>
    public static ScalarType Decimal { get; } = new(
        "Decimal",
        static value => value switch
        {
            decimal number => Canonical(number),
            int or long or short or byte or uint => Canonical(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
            _ => throw ScalarFormatException.CannotSerialize("Decimal", value),
        },
        static input => input.Kind is ScalarInputKind.Integer or ScalarInputKind.Float or ScalarInputKind.String
            && IsExact(input.Text)
            && decimal.TryParse(input.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw ScalarFormatException.Unexpected("Decimal", input, "a decimal number like \"1250.5\", of at most 28 digits"))
    {
        Writer = new LeafWriter<decimal>(static (output, value) => output.Text(Canonical(value))),
        Description = "An exact decimal number, answered as text without needless zeros, such as `\"1250.5\"`; text and numbers are accepted as input.",
    };

    /// <summary>A decimal number without needless zeros: 1.50 becomes <c>1.5</c>, 100.00 becomes <c>100</c>.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The one text every equal number has.</returns>
    public static string Canonical(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.', StringComparison.Ordinal))
            text = text.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }

    // The parser of .NET rounds digits that do not fit; a client must learn of it instead.
    private static bool IsExact(string text)
    {
        const int MaxDigits = 28;
        var exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
            mantissa = mantissa.TrimEnd('0');
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('+', '-').TrimStart('0').Length;
        return digits <= MaxDigits && fraction - (long)exponent <= MaxDigits;
    }

    private static DateTimeOffset ParseInstant(string text)
    {
        var hasOffset = text.EndsWith('Z') || text.EndsWith('z') || (text.Length > 6 && text[^3] == ':' && text[^6] is '+' or '-');
        if (!hasOffset)
            throw new FormatException();
        return DateTimeOffset.ParseExact(text.Replace('z', 'Z'), InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal).ToUniversalTime();
    }
}
