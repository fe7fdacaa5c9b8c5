using RelGraph.Application.Recording.Effects;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What recording would do to one fact.</summary>
[GraphQLName("FactEffect")]
public sealed class FactEffectNode
{
    private readonly FactEffect _effect;
    private readonly Reader _before;
    private readonly Reader _after;

    internal FactEffectNode(FactEffect effect, Reader before, Reader after) => (_effect, _before, _after) = (effect, before, after);

    /// <summary>The kind.</summary>
    public FactKind Kind => _effect.Key.Kind;

    /// <summary>The key inside the kind.</summary>
    [GraphQLId]
    public string Key => _effect.Key.Id;

    /// <summary>The result in a word.</summary>
    public FactOutcome Outcome => _effect.Outcome;

    /// <summary>What is true of it now on the day of the picture, or on the first day of the change where that lies elsewhere.</summary>
    public FactNode? Before => _effect.Before is { } fact ? new FactNode(fact, _before) : null;

    /// <summary>What would be true of it on that day.</summary>
    public FactNode? After => _effect.After is { } fact ? new FactNode(fact, _after) : null;

    /// <summary>The fields that would change, in declared order, then custom fields by name.</summary>
    [ListSize(10)]
    public IReadOnlyList<FieldEffect> Fields =>
    [
        .. FactCatalog.Of(Kind).Fields
            .Select(one => new FieldEffect(one.Column, new BilingualText(one.Description, one.Chinese), Text(one, _effect.Before), Text(one, _effect.After)))
            .Concat(Custom())
            .Where(one => one.Before != one.After),
    ];

    /// <summary>Versions that would be replaced, ordered by their days.</summary>
    [ListSize(2)]
    public IReadOnlyList<FactNode> Superseded => [.. _effect.Superseded.Select(fact => new FactNode(fact, _before))];

    /// <summary>Versions that would be recorded, ordered by their days.</summary>
    [ListSize(2)]
    public IReadOnlyList<FactNode> Recorded => [.. _effect.Recorded.Select(fact => new FactNode(fact, _after))];

    private static string? Text(FactField field, Fact? fact) => fact is not null && field.Get(fact.Content) is not null ? new FactFieldNode(field, fact.Content).Value : null;

    private IEnumerable<FieldEffect> Custom()
    {
        var (before, after) = ((_effect.Before?.Content as Noun)?.Custom, (_effect.After?.Content as Noun)?.Custom);
        return (before?.Keys ?? []).Union(after?.Keys ?? []).Order(StringComparer.Ordinal)
            .Select(name => new FieldEffect(name, new BilingualText(name, name), before?.GetValueOrDefault(name), after?.GetValueOrDefault(name)));
    }
}
