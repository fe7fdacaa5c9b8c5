using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>The fields that read one picture, wherever the moment comes from: at the root for now, below <c>at</c> for any moment.</summary>
public abstract partial class ReadingFields
{
    /// <summary>The picture to read; the same for all fields of one object.</summary>
    private protected abstract ValueTask<Reader> ReaderAsync(CancellationToken cancellation);

    private async ValueTask<Connection<TNode>> PageAsync<T, TNode>(
        Func<T, bool>? found, IFilter<T>? filter, IReadOnlyList<IOrder<T>>? orderBy, PageArguments page, Func<T, Reader, TNode> make, CancellationToken cancellation)
        where T : Noun
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return new ListRequest<T>(filter, orderBy ?? [], page)
            .PageOfShared(reader.Facts.All<T>(), static noun => noun.Id, found, reader, noun => make(noun, reader), cancellation);
    }

    private async ValueTask<TNode?> FindAsync<T, TNode>(string id, Func<T, Reader, TNode> make, CancellationToken cancellation)
        where T : FactContent
        where TNode : class =>
        (await ReaderAsync(cancellation).ConfigureAwait(false)).Node(id, make);

    // Null where nothing is searched, so that the whole list is not read for a page.
    private static Func<T, bool>? Search<T>(string? search, Func<T, bool> matches) => string.IsNullOrWhiteSpace(search) ? null : matches;
}
