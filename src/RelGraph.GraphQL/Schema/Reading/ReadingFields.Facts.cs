using RelGraph.Application.Recording;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    /// <summary>A recorded fact of any kind; null when there is none of that key on the day.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="key">The key inside the kind, for example `O-1|C-2` for a seat.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<FactNode?> FactAsync(FactKind kind, [GraphQLId] string key, CancellationToken cancellation)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return FactsByKind.Find(reader.Facts, new FactKey(FactPages.HeldAsFact(kind), key)) is { } content
            ? new FactNode(reader.Facts.FactOf(content), reader)
            : null;
    }

    /// <summary>The recorded facts of a kind, ordered by key.</summary>
    /// <param name="kind">The kind; interactions are fields of contacts, employees and opportunities.</param>
    /// <param name="about">Only facts that refer to this node.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<Connection<FactNode>> FactsAsync(
        FactKind kind, NodeId? about = null, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        var contents = about is { } node
            ? FactsByKind.Referring(reader.Facts, FactPages.HeldAsFact(kind), node)
            : FactsByKind.All(reader.Facts, FactPages.HeldAsFact(kind));
        return FactPages.Page(contents, reader, first, after);
    }
}
