using RelGraph.Application.Recording;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    /// <summary>A recorded fact of any kind; null when there is none of that key on the day.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="key">The fact's `id`, or its key inside the kind, for example `O-1|C-2` for a seat.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<FactNode?> FactAsync(FactKind kind, [GraphQLId] string key, CancellationToken cancellation)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return FactsByKind.Find(reader.Facts, new FactKey(FactPages.HeldAsFact(kind), GlobalId.KeyOf(key, kind))) is { } content
            ? new FactNode(reader.Facts.FactOf(content), reader)
            : null;
    }

    /// <summary>The recorded facts of a kind.</summary>
    /// <param name="kind">The kind; interactions are fields of contacts, employees and opportunities.</param>
    /// <param name="about">Only facts that refer to this node.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by key when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public async ValueTask<Connection<FactNode>> FactsAsync(
        FactKind kind, NodeId? about = null, FactFilter? filter = null, IReadOnlyList<FactOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        var pages = new FactPages(reader, kind, filter, orderBy, new PageArguments(first, after, last, before));
        return about is { } node ? pages.Referring(node) : pages.All(cancellation);
    }
}
