using System.Globalization;
using RelGraph.Application.Recording;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    private const int MostNodes = 100;

    /// <summary>The object of an `id`, whatever its type; null when it is not recorded on the day.</summary>
    /// <param name="id">The `id` of a noun, an interaction or a fact.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <exception cref="InvalidValueException">It is no such id.</exception>
    [GraphQLField]
    public async ValueTask<INode?> NodeAsync([GraphQLId] string id, CancellationToken cancellation) => Node(id, await ReaderAsync(cancellation).ConfigureAwait(false));

    /// <summary>The objects of many ids, in the order given, null for each that is not recorded on the day.</summary>
    /// <param name="ids">At most 100 ids.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <exception cref="InvalidValueException">There are too many, or one is no such id.</exception>
    [GraphQLField]
    [ListSize(MostNodes)]
    public async ValueTask<IReadOnlyList<INode?>> NodesAsync([GraphQLId] IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count > MostNodes)
        {
            throw new InvalidValueException("ids", ids.Count.ToString(CultureInfo.InvariantCulture), $"at most {MostNodes} ids", "ask for the others in another field or request");
        }

        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return [.. ids.Select(id => Node(id, reader))];
    }

    private static INode? Node(string text, Reader reader)
    {
        if (!GlobalId.TryParse(text, out var id))
        {
            throw new InvalidValueException("id", InvalidValueException.Shorten(text), "an id as the field id tells it", "ask for the object by its key with the field of its kind, as contact(id:)");
        }

        return id switch
        {
            { Type: GlobalIdType.Object, Fact.Kind: FactKind.Interaction } => reader.Graph.Interactions.Find(id.Fact.Id) is { } summary ? new InteractionNode(summary, reader) : null,
            { Type: GlobalIdType.Object, Fact.Kind: FactKind.Opportunity } => OpportunityNode.WasOpened(reader, id.Fact.Id) ? reader.Opportunity(id.Fact.Id) : null,
            { Type: GlobalIdType.Object } => reader.Noun(new NodeId(id.Fact.Kind, id.Fact.Id)),
            { Fact.Kind: FactKind.Interaction } => null,
            _ => FactsByKind.Find(reader.Facts, id.Fact) is { } content ? new FactNode(reader.Facts.FactOf(content), reader) : null,
        };
    }
}
