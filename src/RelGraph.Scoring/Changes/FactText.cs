using System.Globalization;
using System.Text.Json;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Changes;

/// <summary>Says in one line what became of a fact.</summary>
internal static class FactText
{
    private const int MostFields = 6;

    /// <summary>What became of a fact between two days.</summary>
    /// <param name="book">Where names are looked up.</param>
    /// <param name="before">The fact on the earlier day; null where it was not there.</param>
    /// <param name="after">The fact on the later day; null where it ended.</param>
    public static BilingualText Of(Scorebook book, Fact? before, Fact? after)
    {
        var fact = (after ?? before)!;
        var descriptor = FactCatalog.Of(fact.Key.Kind);
        var kind = ChineseTerms.Of(fact.Key.Kind);
        var about = string.Join(", ", descriptor.Fields.Where(field => field.Kinds.Count > 0).Select(field => field.Get(fact.Content)).OfType<object>().Select(value => Name(book, descriptor, fact, value)).Distinct());
        var subject = fact.Content is Noun noun ? noun.Name : about;
        if (after is null)
        {
            return new BilingualText($"{kind.English} ended: {subject}", $"{kind.Chinese}结束：{subject}");
        }

        var fields = descriptor.Fields
            .Where(field => !field.IsKeyPart && field.Kinds.Count == 0 && !field.IsOccurrence && !Equals(before is null ? null : field.Get(before.Content), field.Get(after.Content)))
            .Take(MostFields).ToList();
        string Say(Func<FactField, string> name) => string.Join("; ", fields.Select(field => before is null
            ? $"{name(field)} {Value(field.Get(after.Content))}"
            : $"{name(field)} {Value(field.Get(before.Content))} → {Value(field.Get(after.Content))}"));
        var separator = fields.Count > 0 && subject.Length > 0 ? " · " : "";
        return new BilingualText($"{kind.English}: {subject}{separator}{Say(field => field.Column.Replace('_', ' '))}", $"{kind.Chinese}：{subject}{separator}{Say(field => field.Chinese)}");
    }

    private static string Name(Scorebook book, FactDescriptor descriptor, Fact fact, object value) => value switch
    {
        NodeId node => Called(book, node),
        Vendor vendor => vendor.IsUs ? "us" : Called(book, NodeId.Competitor(vendor.Id)),
        string id when descriptor.Fields.FirstOrDefault(field => field.Kinds.Count == 1 && Equals(field.Get(fact.Content), id)) is { } field => Called(book, new NodeId(field.Kinds[0], id)),
        IEnumerable<string> ids => string.Join(", ", ids),
        _ => Value(value),
    };

    private static string Called(Scorebook book, NodeId node) => node.Kind is FactKind.None or FactKind.Interaction
        ? node.Id
        : (book.Graph.Facts.FindFact(new FactKey(node.Kind, node.Id))?.Content as Noun)?.Name ?? node.Id;

    private static string Value(object? value) => value switch
    {
        null => "–",
        Enum choice => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()),
        double number => number.ToString("0.##", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
