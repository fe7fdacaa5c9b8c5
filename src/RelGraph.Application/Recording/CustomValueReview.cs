using RelGraph.Application.Rules;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Application.Recording;

/// <summary>Holds the custom values of nouns against the declarations, recorded or in the same change set.</summary>
internal sealed class CustomValueReview
{
    private readonly Dictionary<(string Noun, string Field), CustomField> _declared = [];

    public CustomValueReview(FactView everything, IReadOnlyList<Change> changes)
    {
        var added = changes.OfType<Change.Assert>().Select(change => change.Fact.Content).OfType<CustomField>();
        foreach (var field in everything.All<CustomField>().Concat(added))
        {
            _declared[(field.Noun, field.Field)] = field;
        }
    }

    /// <summary>The change with its custom values in canonical text; problems are reported, and an empty value is left out.</summary>
    public Change Canonical(int place, Change change, ProblemList problems)
    {
        if (change is not Change.Assert { Fact: { Content: Noun { Custom: { } custom } noun } fact })
        {
            return change;
        }

        var kind = FactCatalog.Of(noun).Name;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in custom.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)))
        {
            if (!_declared.TryGetValue((kind, name), out var field))
            {
                problems.Add(place, name, UserErrorCode.NotAllowed, $"{FieldTexts.Show(name)} is not a custom field of {kind}: {Known(kind)}", "correct the name, or declare the field in the same change set");
            }
            else if (CustomFieldRules.Canonical(field, text) is { } canonical)
            {
                values[name] = canonical;
            }
            else
            {
                problems.Add(place, CustomFieldRules.NotAllowed(field, FieldTexts.Show(text)));
            }
        }

        return new Change.Assert(fact with { Content = noun with { Custom = values.Count > 0 ? values : null } });
    }

    private string Known(string kind)
    {
        var names = _declared.Keys.Where(key => key.Noun == kind).Select(key => key.Field).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "none is declared" : "declared are " + string.Join(", ", names);
    }
}
