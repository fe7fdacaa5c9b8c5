using System.Globalization;
using System.Text;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Importing.Checking;

/// <summary>Reads the values of declared custom fields into their canonical text.</summary>
internal static class CustomValues
{
    /// <summary>The canonical text of a cell; null when it is empty or, after a report, not of the declared type.</summary>
    public static string? Parse(CustomField field, ReadOnlySpan<byte> cell, RowScope row)
    {
        var text = cell.Length > CellParser.MaxCellSize ? null : Encoding.UTF8.GetString(cell).Trim();
        if (text is { Length: 0 })
        {
            return null;
        }

        var canonical = text is null || text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')) ? null : Canonical(field, text);
        if (canonical is null)
        {
            row.NotAllowed(ImportProblemKind.Value, field.Field, cell, Allowed(field), "correct the value or leave it empty");
        }

        return canonical;
    }

    /// <summary>The allowed values of a choice.</summary>
    public static IReadOnlyList<string> ChoicesOf(CustomField field) =>
        (field.AllowedValues ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Canonical(CustomField field, string text) => field.Type switch
    {
        CustomFieldType.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : null,
        CustomFieldType.Boolean => text.ToLowerInvariant() switch { "true" or "yes" or "1" or "是" => "true", "false" or "no" or "0" or "否" => "false", _ => null },
        CustomFieldType.Date => InstantText.TryParseDay(Encoding.UTF8.GetBytes(text), out _) ? text : null,
        CustomFieldType.Choice => ChoicesOf(field).FirstOrDefault(choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase)),
        _ => text,
    };

    private static string Allowed(CustomField field) => field.Type switch
    {
        CustomFieldType.Choice => "one of " + string.Join(", ", ChoicesOf(field)),
        CustomFieldType.Date => "an ISO date such as 2026-03-31",
        CustomFieldType.Text => "a text of at most 1 MB without control characters",
        _ => "a " + Names.Of(field.Type),
    };
}
