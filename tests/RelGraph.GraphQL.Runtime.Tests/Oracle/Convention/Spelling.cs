using System.Collections;
using System.Globalization;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;

/// <summary>Coerced input values in one spelling, as the oracle writes them.</summary>
internal static class Spelling
{
    public static string Of(ArgumentValues arguments, IReadOnlyList<string> names)
    {
        var present = Enumerable.Range(0, arguments.Count).Where(arguments.IsPresent);
        return Object(present.Select(index => KeyValuePair.Create(names[index], arguments[index])));
    }

    private static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        IReadOnlyDictionary<string, object?> fields => Object(fields),
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Of))}]",
        _ => throw new InvalidOperationException($"No input value is a {value.GetType()}."),
    };

    private static string Object(IEnumerable<KeyValuePair<string, object?>> fields) =>
        $"{{{string.Join(',', fields.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => $"{field.Key}:{Of(field.Value)}"))}}}";

    /// <summary>A number as ECMAScript writes it (Number::toString): the same shortest digits as .NET, other exponents.</summary>
    internal static string Number(double number)
    {
        if (number == 0)
            return "0";
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var (whole, fraction) = shortest[0].Split('.') is [var before, var after] ? (before, after) : (shortest[0], "");
        var digits = (whole + fraction).TrimStart('0');
        var point = whole == "0" ? fraction.TrimStart('0').Length - fraction.Length : whole.Length;
        if (shortest.Length > 1)
            point += int.Parse(shortest[1], CultureInfo.InvariantCulture);
        digits = digits.TrimEnd('0');
        return (number < 0 ? "-" : "") + Place(digits, point);
    }

    private static string Place(string digits, int point) => point switch
    {
        > 21 or <= -6 => (digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}")
            + string.Create(CultureInfo.InvariantCulture, $"e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}"),
        <= 0 => "0." + new string('0', -point) + digits,
        _ when digits.Length <= point => digits + new string('0', point - digits.Length),
        _ => digits[..point] + "." + digits[point..],
    };
}
