using System.Globalization;
using RelGraph.Application.Importing.Checking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Rules;

/// <summary>Says in words what a field allows, the same in messages, templates and docs.</summary>
internal static class FieldTexts
{
    /// <summary>What a value of the field is, for example <c>one of a, b</c> or <c>a number from 0 to 1</c>.</summary>
    public static string Allowed(FactField field) => field.Type switch
    {
        FieldType.Choice => "one of " + string.Join(", ", Choices(field)),
        FieldType.Boolean => "true or false (also yes, no, 1, 0, 是, 否)",
        FieldType.Date => "an ISO date such as 2026-03-31",
        FieldType.Instant => InstantText.Form,
        FieldType.Money => "an amount such as 1200000.00 or CNY 1200000.00, with a point for decimals, no thousands separators and no more decimals than the currency has",
        FieldType.WholeNumber => "a whole number" + Range(field),
        FieldType.Number or FieldType.ExactNumber => "a number, with a point for decimals," + Range(field),
        FieldType.Id => $"the id of {Article(field.Kinds[0])}",
        FieldType.IdList => $"ids of {Names.Of(field.Kinds[0])}s, separated by semicolons",
        FieldType.Vendor => "us or the id of a competitor",
        FieldType.Node => string.Join(" or ", field.Kinds.Select(kind => $"{Names.Of(kind)}:ID")) + " (the id alone where only one of them has it)",
        _ => IsId(field) ? "an id: 1 to 128 characters without |, ;, line breaks and blanks at the ends" : "a text of at most 1 MB without control characters",
    };

    /// <summary>The same in a word where the rule is one for all fields of the type, as tables need it.</summary>
    public static string Short(FactField field) => field.Type switch
    {
        FieldType.Text => IsId(field) ? "id" : "text",
        FieldType.Boolean => "true or false",
        FieldType.Date => "date",
        FieldType.Instant => "instant",
        FieldType.Money => "money",
        FieldType.Number or FieldType.ExactNumber => "a number" + Range(field),
        FieldType.IdList => $"ids of {Names.Of(field.Kinds[0])}s",
        FieldType.Node => string.Join(" or ", field.Kinds.Select(kind => $"{Names.Of(kind)}:ID")),
        _ => Allowed(field),
    };

    /// <summary>The names of a choice; an optional one may also be unknown.</summary>
    public static IEnumerable<string> Choices(FactField field) =>
        field.IsRequired || field.AllowedNames.Contains("unknown") ? field.AllowedNames : field.AllowedNames.Append("unknown");

    /// <summary>True for a text that is a key or part of one.</summary>
    public static bool IsId(FactField field) => field.Type == FieldType.Text && (field.Property == nameof(IdentifiedContent.Id) || field.IsKeyPart);

    /// <summary>What to do about a bad value.</summary>
    public static string Remedy(FactField field) => field.IsRequired ? "correct the value" : "correct the value or leave it empty";

    /// <summary>A kind with its article.</summary>
    public static string Article(FactKind kind)
    {
        var name = Names.Of(kind);
        return ("aeio".Contains(name[0], StringComparison.Ordinal) ? "an " : "a ") + name;
    }

    /// <summary>A value cut to a length fit for a message, its control characters made visible.</summary>
    public static string Show(string value) =>
        InvalidValueException.Shorten(string.Concat(value.Take(400).Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString())));

    private static string Range(FactField field) => field.Limits is { } limits
        ? string.Create(CultureInfo.InvariantCulture, $" from {Plain(limits.Minimum)} to {Plain(limits.Maximum)}")
        : field.Type == FieldType.WholeNumber ? "" : " of any size";

    private static string Plain(double number) => ((decimal)number).ToString(CultureInfo.InvariantCulture);
}
