using RelGraph.Application.Recording;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>What all nouns have in common.</summary>
[GraphQLInterface]
[GraphQLName("Noun")]
public abstract class NounNode
{
    private readonly Noun _noun;
    private protected readonly Reader Reader;

    private protected NounNode(Noun noun, Reader reader) => (_noun, Reader) = (noun, reader);

    /// <summary>The id, unique among the facts of its kind.</summary>
    [GraphQLId]
    public string Id => _noun.Id;

    /// <summary>The identity in the graph: kind and id.</summary>
    public NodeId Node => new(FactKey.Of(_noun).Kind, _noun.Id);

    /// <summary>The name as people write it, in either language.</summary>
    public string Name => _noun.Name;

    /// <summary>Values of the custom fields, in the order of their names.</summary>
    [ListSize(10)]
    public IReadOnlyList<CustomValue> CustomFields => CustomValue.Of(_noun);

    /// <summary>The recorded fact: its days, source, confidence and history.</summary>
    public FactNode Fact => new(Reader.Facts.FactOf(_noun), Reader);

    /// <summary>The recorded facts of a kind that refer to this one: contracts of an account, judgements of a contact, reasons of an opportunity.</summary>
    /// <param name="kind">The kind; interactions have a field of their own.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    [GraphQLField]
    public Connection<FactNode> Facts(FactKind kind, int first = Paging.DefaultLength, string? after = null) =>
        FactPages.Page(FactsByKind.Referring(Reader.Facts, FactPages.HeldAsFact(kind), Node), Reader, first, after);
}
