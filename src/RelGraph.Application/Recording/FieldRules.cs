using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;

namespace RelGraph.Application.Recording;

/// <summary>What the catalog says of single values: required, limits, names of a choice, form of ids, days that cannot lie ahead.</summary>
internal static class FieldRules
{
    private const int MaxIdLength = 128;
    private const int MaxTextLength = 10_000;

    /// <summary>What is wrong with a field's value, apart from references; null when nothing is.</summary>
    public static (ChangeProblemCode Code, string Message, string Remedy)? Check(FactDescriptor kind, FactField field, object? value, DateOnly today, TimeZoneInfo zone)
    {
        if (value is null or "" or Vendor { Id: null or "" } or NodeId { Kind: FactKind.None })
        {
            return field.IsRequired || value is Vendor or NodeId
                ? (ChangeProblemCode.Missing, $"{field.Column} of {kind.Name} is empty, but it is required: {field.Description}", "give a value")
                : null;
        }

        var allowed = value switch
        {
            string id when IsId(kind, field) => IsPlainId(id) ? null : $"a text of 1 to {MaxIdLength} characters without '|', ';' or line breaks",
            IReadOnlyList<string> ids => ids.All(IsPlainId) ? null : $"ids of 1 to {MaxIdLength} characters without '|', ';' or line breaks",
            string text => text.Length <= MaxTextLength && !text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')) && text.Trim().Length > 0
                ? null
                : $"a text of at most {MaxTextLength} characters that is not blank and has no control characters",
            int number => InLimits(field, number),
            double number => double.IsFinite(number) ? InLimits(field, number) : "a finite number",
            decimal number => InLimits(field, (double)number),
            Money money => Money.IsCode(money.Currency) ? null : "an amount with an ISO 4217 currency of three capital letters",
            Enum choice => field.AllowedNames.Contains(NameOf(choice)) ? null : "one of " + string.Join(", ", field.AllowedNames),
            NodeId node => field.Kinds.Contains(node.Kind) ? null : "a node of the kind " + string.Join(" or ", field.Kinds.Select(Names.Of)),
            _ => null,
        };
        if (allowed is not null)
        {
            return (ChangeProblemCode.NotAllowed, $"{field.Column} '{InvalidValueException.Shorten(Show(value))}' of {kind.Name} is not allowed: expected {allowed}", "correct the value");
        }

        DateOnly? day = value switch
        {
            DateOnly date => date,
            DateTimeOffset at => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime),
            _ => null,
        };
        return day > today && TellsOfThePast(kind.Kind, field)
            ? (ChangeProblemCode.Future, $"{field.Column} {day:yyyy-MM-dd} of {kind.Name} is after today, {today:yyyy-MM-dd}, but it tells of something that has happened", "correct the day")
            : null;
    }

    /// <summary>True for the day a fact occurred, except of plans, and for days on which something was accepted or solved.</summary>
    private static bool TellsOfThePast(FactKind kind, FactField field) =>
        (field.IsOccurrence && kind is not (FactKind.Target or FactKind.ExchangeRate))
        || (kind == FactKind.Delivery && field.Property == nameof(Delivery.AcceptedOn))
        || (kind == FactKind.ServiceCase && field.Property == nameof(ServiceCase.ClosedOn));

    private static bool IsId(FactDescriptor kind, FactField field) =>
        field.Type == FieldType.Id || field.IsKeyPart || (field.Property == nameof(IdentifiedContent.Id) && kind.Type.IsSubclassOf(typeof(IdentifiedContent)));

    private static bool IsPlainId(string id) =>
        id.Length is > 0 and <= MaxIdLength && id.Trim().Length > 0 && !id.Any(c => c is '|' or ';' or '\u2028' or '\u2029' || char.IsControl(c));

    private static string? InLimits(FactField field, double number) =>
        field.Limits is { } limits && !(number >= limits.Minimum && number <= limits.Maximum)
            ? string.Create(CultureInfo.InvariantCulture, $"a number from {limits.Minimum} to {limits.Maximum}")
            : null;

    private static string NameOf(Enum choice) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());

    private static string? Show(object value) => value switch
    {
        Enum choice => NameOf(choice),
        IEnumerable<string> ids => string.Join("; ", ids),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
