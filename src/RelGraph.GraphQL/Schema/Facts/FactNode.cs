using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>One recorded fact of any kind, with the days on which it is true, where it comes from and how sure the source is.</summary>
[GraphQLName("Fact")]
public sealed class FactNode : INode
{
    private readonly Fact _fact;
    private readonly Reader _reader;

    internal FactNode(Fact fact, Reader reader) => (_fact, _reader) = (fact, reader);

    internal FactKey FactKey => _fact.Key;

    internal long Sequence => _reader.Graph.Sequence;

    /// <inheritdoc/>
    [GraphQLId]
    [GraphQLName("id")]
    public string GlobalId => Identity.GlobalId.Of(_fact.Key);

    /// <summary>The kind.</summary>
    public FactKind Kind => _fact.Key.Kind;

    /// <summary>The key inside the kind: the id of a noun, or the joined key parts of a relation, as `O-1|C-2` for a seat.</summary>
    [GraphQLId]
    public string Key => _fact.Key.Id;

    /// <summary>The first day on which it is true; null when it was always so.</summary>
    public DateOnly? ValidFrom => _fact.Valid.From == DateOnly.MinValue ? null : _fact.Valid.From;

    /// <summary>The first day on which it is no longer true; null while nobody knows an end.</summary>
    public DateOnly? ValidTo => _fact.Valid.To == DateOnly.MaxValue ? null : _fact.Valid.To;

    /// <summary>Where it comes from.</summary>
    public FactSource Source => _fact.Source;

    /// <summary>How sure the source is, 0 to 1.</summary>
    public double Confidence => _fact.Confidence;

    /// <summary>Who may see it.</summary>
    public Visibility Visibility => _fact.Visibility;

    /// <summary>Its fields that are not empty, in declared order.</summary>
    public IReadOnlyList<FactFieldNode> Fields =>
        [.. FactCatalog.Of(_fact.Content).Fields.Where(one => one.Get(_fact.Content) is not null).Select(one => new FactFieldNode(one, _fact.Content))];

    /// <summary>Values of the custom fields, in the order of their names; empty for kinds that have none.</summary>
    [ListSize(10)]
    public IReadOnlyList<CustomValue> CustomFields => CustomValue.Of(_fact.Content as Noun);

    /// <summary>Every version up to the day, ordered by days.</summary>
    public IReadOnlyList<FactNode> History => Kind == FactKind.Interaction ? [this]
        : [.. Application.Recording.FactsByKind.History(_reader.Facts, _fact.Key).Select(fact => new FactNode(fact, _reader))];
}
