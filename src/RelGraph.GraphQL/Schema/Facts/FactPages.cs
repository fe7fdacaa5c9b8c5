using RelGraph.Application.Recording;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>Pages of the facts of one kind.</summary>
/// <param name="reader">The picture.</param>
/// <param name="kind">The kind.</param>
/// <param name="filter">Only those for which this holds.</param>
/// <param name="orderBy">The order.</param>
/// <param name="page">The page.</param>
internal sealed class FactPages(Reader reader, FactKind kind, FactFilter? filter, IReadOnlyList<FactOrder>? orderBy, PageArguments page)
{
    private readonly ListRequest<FactContent> _request = new(filter, orderBy ?? [], page) { Name = HeldAsFact(kind).ToString() };

    /// <summary>Of all facts.</summary>
    public Connection<FactNode> All(CancellationToken cancellation) =>
        _request.PageOfShared(FactsByKind.All(reader.Facts, kind), content => content.Key, null, reader, Node, cancellation);

    /// <summary>Of those that refer to a node.</summary>
    public Connection<FactNode> Referring(NodeId node) => _request.Page(FactsByKind.Referring(reader.Facts, kind, node), content => content.Key, reader, Node);

    /// <exception cref="InvalidValueException">The kind is interaction, which is folded into ties.</exception>
    public static FactKind HeldAsFact(FactKind kind) => kind != FactKind.Interaction
        ? kind
        : throw new InvalidValueException("kind", "INTERACTION", "a kind that is held as a fact; interactions are folded into ties", "ask for the field interactions of a contact, an employee or an opportunity");

    private FactNode Node(FactContent content) => new(reader.Facts.FactOf(content), reader);
}
