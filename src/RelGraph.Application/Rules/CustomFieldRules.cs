using System.Globalization;
using System.Text;
using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Rules;

/// <summary>What custom fields may be declared, and which values the declared ones may have.</summary>
internal static class CustomFieldRules
{
    /// <summary>What is wrong with a declaration.</summary>
    public static IReadOnlyList<RuleBreach> CheckDeclaration(CustomField field)
    {
        var breaches = new List<RuleBreach>();
        var nouns = FactCatalog.All.Where(descriptor => descriptor.HasCustomFields);
        var noun = nouns.FirstOrDefault(descriptor => descriptor.Name == field.Noun);
        if (noun is null)
        {
            breaches.Add(new(RuleBreachKind.Value, "noun", field.Noun, $"noun '{field.Noun}' is not one of {string.Join(", ", nouns.Select(descriptor => descriptor.Name))}", "correct the value"));
        }
        else if (noun.Find(field.Field.Trim().Replace(' ', '_')) is not null || CommonColumn.All.Any(common => common.Name.Equals(field.Field, StringComparison.OrdinalIgnoreCase)))
        {
            breaches.Add(new(RuleBreachKind.Contradiction, "field", field.Field, $"field '{field.Field}' is a column that every {field.Noun} has", "choose another name"));
        }

        if (field.Type == CustomFieldType.Choice && ChoicesOf(field).Length == 0)
        {
            breaches.Add(new(RuleBreachKind.Missing, "allowed_values", null, "allowed_values is empty but the type is 'choice'", "list the values, separated by semicolons"));
        }

        return breaches;
    }

    /// <summary>The canonical text of a value, blanks around it cut; null when the declaration does not allow it.</summary>
    public static string? Canonical(CustomField field, string text)
    {
        text = text.Trim();
        return text.Length == 0 || !FieldRules.IsText(text) || Encoding.UTF8.GetByteCount(text) > FieldRules.MaxTextSize ? null : field.Type switch
        {
            CustomFieldType.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? Plain(number)
                : null,
            CustomFieldType.Boolean => text.ToLowerInvariant() switch { "true" or "yes" or "1" or "是" => "true", "false" or "no" or "0" or "否" => "false", _ => null },
            CustomFieldType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null,
            CustomFieldType.Choice => ChoicesOf(field).FirstOrDefault(choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase)),
            _ => text,
        };
    }

    /// <summary>The breach of a value that the declaration does not allow.</summary>
    public static RuleBreach NotAllowed(CustomField field, string shown) =>
        new(RuleBreachKind.Value, field.Field, shown, $"{field.Field} '{shown}' is not {Allowed(field)}", "correct the value or leave it empty");

    private static string[] ChoicesOf(CustomField field) =>
        (field.AllowedValues ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Dividing by a one of 28 decimals drops trailing noughts, so that 1.50 and 1.5 are one value.
    private static string Plain(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Allowed(CustomField field) => field.Type switch
    {
        CustomFieldType.Choice => "one of " + string.Join(", ", ChoicesOf(field)),
        CustomFieldType.Date => "an ISO date such as 2026-03-31",
        CustomFieldType.Text => "a text of at most 1 MB without control characters",
        _ => "a " + Names.Of(field.Type),
    };
}
