using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>What all nouns have in common.</summary>
[GraphQLInterface]
[GraphQLName("Noun")]
public abstract class NounNode : INode
{
    private readonly Noun _noun;
    private protected readonly Reader Reader;

    private protected NounNode(Noun noun, Reader reader) => (_noun, Reader) = (noun, reader);

    /// <inheritdoc/>
    [GraphQLId]
    [GraphQLName("id")]
    public string GlobalId => Identity.GlobalId.Of(NodeId);

    /// <summary>The plain id as people write it, `C-17`, unique among the facts of its kind.</summary>
    [GraphQLId]
    public string Key => _noun.Id;

    /// <summary>The identity in the graph: kind and plain id.</summary>
    public NodeId NodeId => new(FactKey.Of(_noun).Kind, _noun.Id);

    /// <summary>The name as people write it, in either language.</summary>
    public string Name => _noun.Name;

    /// <summary>Values of the custom fields, in the order of their names.</summary>
    [ListSize(10)]
    public IReadOnlyList<CustomValue> CustomFields => CustomValue.Of(_noun);

    /// <summary>The recorded fact: its days, source, confidence and history.</summary>
    public FactNode Fact => new(Reader.Facts.FactOf(_noun), Reader);

    /// <summary>The recorded facts of a kind that refer to this one: contracts of an account, judgements of a contact, reasons of an opportunity.</summary>
    /// <param name="kind">The kind; interactions have a field of their own.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by key when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged]
    public Connection<FactNode> Facts(
        FactKind kind, FactFilter? filter = null, IReadOnlyList<FactOrder>? orderBy = null, int? first = null, string? after = null, int? last = null, string? before = null) =>
        new FactPages(Reader, kind, filter, orderBy, new PageArguments(first, after, last, before)).Referring(NodeId);
}
