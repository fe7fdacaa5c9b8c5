using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>A fact that is true on its days. What was recorded of the same key for those days is superseded; other days keep what they had.</summary>
/// <param name="Fact">The fact, stated whole.</param>
/// <param name="ValidFrom">The first day on which it is true; the day the fact itself names when left out, or always.</param>
/// <param name="ValidTo">The first day on which it is no longer true; open-ended when left out.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Confidence">How sure the source is, 0 to 1.</param>
/// <param name="Visibility">Who may see it; everybody in the workspace when left out.</param>
/// <param name="CustomFields">Values of custom fields, for nouns.</param>
public sealed record AssertInput(
    FactInput Fact, DateOnly? ValidFrom = null, DateOnly? ValidTo = null, FactSource Source = FactSource.Human, double Confidence = 1,
    VisibilityInput? Visibility = null, IReadOnlyList<CustomValueInput>? CustomFields = null)
{
    internal Change ToChange(TimeZoneInfo zone) => new Change.Assert(
        Of(Fact.Content, zone, ValidFrom, ValidTo, CustomFields) with { Source = Source, Confidence = Confidence, Visibility = Visibility?.Value ?? default });

    internal static Fact Of(FactContent content, TimeZoneInfo zone, DateOnly? from, DateOnly? to, IReadOnlyList<CustomValueInput>? custom)
    {
        if (custom is { Count: > 0 })
        {
            content = content is Noun noun && FactCatalog.Of(noun).HasCustomFields
                ? noun with { Custom = ByName(custom) }
                : throw new InvalidValueException("customFields", $"{custom.Count} values", "nothing: a " + FactCatalog.Of(content).Name + " has no custom fields", "leave them out");
        }

        return new Fact(content, new DayRange(from ?? FactCatalog.Of(content).OccurredOn(content, zone) ?? DateOnly.MinValue, to ?? DateOnly.MaxValue));
    }

    private static Dictionary<string, string> ByName(IReadOnlyList<CustomValueInput> custom)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in custom)
        {
            if (!values.TryAdd(name, value))
            {
                throw new InvalidValueException("customFields", name, "one value for each custom field", "keep one of the two");
            }
        }

        return values;
    }
}
