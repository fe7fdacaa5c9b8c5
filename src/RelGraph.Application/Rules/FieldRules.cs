using System.Buffers;
using System.Globalization;
using System.Text;
using RelGraph.Application.Exporting;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;

namespace RelGraph.Application.Rules;

/// <summary>What single values may be: required, limits, form of ids and texts, names of a choice, days that cannot lie ahead.</summary>
/// <remarks>An import asks the parts while it reads cells without boxing them; a review asks <see cref="Check"/> of values that are already typed.</remarks>
internal static class FieldRules
{
    /// <summary>The longest id in characters.</summary>
    public const int MaxIdLength = 128;

    /// <summary>The largest text in bytes of UTF-8.</summary>
    public const int MaxTextSize = 1 << 20;

    private static readonly SearchValues<char> NotInTexts = SearchValues.Create(
        [.. Enumerable.Range(0, 0xa0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>True for 1 to 128 characters that can be told apart in lists and joined keys, and that an import does not trim.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxIdLength || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is '|' or ';' or '\u2028' or '\u2029' || char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for a text without control characters other than tabs and line breaks; its size is another matter.</summary>
    public static bool IsText(ReadOnlySpan<char> text) => !text.ContainsAny(NotInTexts);

    /// <summary>True when a number is inside its field's limits.</summary>
    public static bool IsWithinLimits(FactField field, double number) =>
        field.Limits is not { } limits || (number >= limits.Minimum && number <= limits.Maximum);

    /// <summary>True for the day a fact occurred on, except of plans (a target's period, a rate agreed ahead), and for the days on which something was accepted or solved.</summary>
    public static bool TellsOfThePast(FactKind kind, FactField field) =>
        (field.IsOccurrence && kind is not (FactKind.Target or FactKind.ExchangeRate))
        || (kind == FactKind.Delivery && field.Property == nameof(Delivery.AcceptedOn))
        || (kind == FactKind.ServiceCase && field.Property == nameof(ServiceCase.ClosedOn));

    /// <summary>The breach of a required field that is empty.</summary>
    public static RuleBreach Missing(FactField field) =>
        new(RuleBreachKind.Missing, field.Column, null, $"{field.Column} is empty but required: {FieldTexts.Allowed(field)}", "fill it in");

    /// <summary>The breach of a value that its field does not allow.</summary>
    public static RuleBreach NotAllowed(FactField field, string shown) =>
        new(RuleBreachKind.Value, field.Column, shown, $"{field.Column} '{shown}' is not {FieldTexts.Allowed(field)}", FieldTexts.Remedy(field));

    /// <summary>The breach of a day of the past that lies ahead.</summary>
    public static RuleBreach Ahead(FactField field, string shown, DateOnly today) => new(
        RuleBreachKind.Future, field.Column, shown,
        string.Create(CultureInfo.InvariantCulture, $"{field.Column} '{shown}' is not today ({today:yyyy-MM-dd}) or earlier: it tells of something that has happened"),
        "correct the date, or leave it out until then");

    /// <summary>What is wrong with a typed value, apart from what it refers to; null when nothing is.</summary>
    /// <param name="kind">The kind the field belongs to.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value; null where it is empty.</param>
    /// <param name="today">The last day on which something can have happened.</param>
    /// <param name="zone">The zone in which instants fall on days.</param>
    public static RuleBreach? Check(FactKind kind, FactField field, object? value, DateOnly today, TimeZoneInfo zone)
    {
        if (value is null or "" or Vendor { Id: null or "" } or NodeId { Kind: FactKind.None })
        {
            return field.IsRequired || value is Vendor or NodeId ? Missing(field) : null;
        }

        if (!IsAllowed(field, value))
        {
            return NotAllowed(field, FieldTexts.Show(CellText.Of(field, value)));
        }

        DateOnly? day = value switch
        {
            DateOnly date => date,
            DateTimeOffset at => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime),
            _ => null,
        };
        return day > today && TellsOfThePast(kind, field) ? Ahead(field, CellText.Of(field, value), today) : null;
    }

    private static bool IsAllowed(FactField field, object value) => value switch
    {
        string id when field.Type == FieldType.Id || FieldTexts.IsId(field) => IsId(id),
        string text => !string.IsNullOrWhiteSpace(text) && IsText(text) && Encoding.UTF8.GetByteCount(text) <= MaxTextSize,
        IReadOnlyList<string> ids => ids.All(id => IsId(id)),
        int number => IsWithinLimits(field, number),
        double number => double.IsFinite(number) && IsWithinLimits(field, number),
        decimal number => IsWithinLimits(field, (double)number),
        Money money => Money.IsCode(money.Currency),
        Enum choice => field.AllowedNames.Contains(CellText.Of(field, choice)),
        NodeId node => field.Kinds.Contains(node.Kind) && IsId(node.Id),
        Vendor vendor => IsId(vendor.Id),
        _ => true,
    };
}
