using System.Globalization;
using System.Text;
using RelGraph.Application.Importing.Reading;

namespace RelGraph.Application.Importing.Mapping;

/// <summary>Works out the values of a mapping from the rows of a table.</summary>
/// <param name="maps">The value maps by name.</param>
/// <param name="open">Opens another file for lookups.</param>
internal sealed class ValueEvaluator(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> maps, Func<string, ITable> open)
{
    private readonly Dictionary<(string File, string Key, string Column), Dictionary<string, string>> _lookups = [];

    /// <summary>The value of an expression; empty text when there is none.</summary>
    /// <param name="expression">What to work out.</param>
    /// <param name="column">Reads a column of the row, trimmed.</param>
    public string Evaluate(MappingExpression expression, Func<string, string> column)
    {
        var value = Origin(expression, column);
        value = value.Length == 0 ? value : Steps(expression, value);
        return value.Length == 0 ? expression.Default ?? "" : value;
    }

    private string Origin(MappingExpression expression, Func<string, string> column)
    {
        if (expression.Column is { } name)
        {
            return column(name);
        }

        if (expression.Join is { } parts)
        {
            return string.Join(expression.Separator ?? " ", parts.Select(part => Evaluate(part, column)).Where(part => part.Length > 0));
        }

        if (expression.First is { } candidates)
        {
            return candidates.Select(candidate => Evaluate(candidate, column)).FirstOrDefault(candidate => candidate.Length > 0) ?? "";
        }

        return expression.Lookup is { } lookup
            ? TableOf(lookup).GetValueOrDefault(Evaluate(lookup.Match, column), "")
            : expression.Constant ?? "";
    }

    private string Steps(MappingExpression expression, string value)
    {
        value = expression.Split is { } split ? Part(value, split) : value;
        value = expression.Map is { } map ? maps[map].GetValueOrDefault(value, value) : value;
        value = expression.Values?.GetValueOrDefault(value, value) ?? value;
        if (value.Length == 0)
        {
            return value;
        }

        // What is not of the stated form stays as it is, so that the column's own rule reports it with its value.
        if (expression.Date is { } date && DateOnly.TryParseExact(value, date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            value = day.ToString("O", CultureInfo.InvariantCulture);
        }

        if (expression.Instant is { } instant && DateTime.TryParseExact(value, instant, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            value = at.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        }

        value = expression.Thousands is { Length: > 0 } thousands ? value.Replace(thousands, "", StringComparison.Ordinal) : value;
        if (expression.Multiply is { } factor && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            value = (number * factor / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        }

        value = expression.Currency is { } code ? $"{code} {value}" : value;
        value = expression.Slug ? SlugOf(value) : value;
        return value.Length == 0 ? value : expression.Prefix + value + expression.Suffix;
    }

    private static string Part(string value, MappingSplit split)
    {
        var parts = value.Split(split.By, StringSplitOptions.TrimEntries);
        var at = split.Part > 0 ? split.Part - 1 : parts.Length + split.Part;
        return at >= 0 && at < parts.Length ? parts[at] : "";
    }

    private static string SlugOf(string value)
    {
        var slug = new StringBuilder(value.Length);
        foreach (var rune in value.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private Dictionary<string, string> TableOf(MappingLookup lookup)
    {
        var key = (lookup.In, lookup.Key, lookup.Column);
        if (_lookups.TryGetValue(key, out var values))
        {
            return values;
        }

        _lookups[key] = values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var table = open(lookup.In);
        var (at, read) = (MappedTable.IndexOf(table.Columns, lookup.Key), MappedTable.IndexOf(table.Columns, lookup.Column));
        while (table.Read())
        {
            values.TryAdd(Encoding.UTF8.GetString(table.Cell(at)).Trim(), Encoding.UTF8.GetString(table.Cell(read)).Trim());
        }

        return values;
    }
}
