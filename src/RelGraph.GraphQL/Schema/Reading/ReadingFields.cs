using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>The fields that read one picture, wherever the moment comes from: at the root for now, below <c>at</c> for any moment.</summary>
public abstract partial class ReadingFields
{
    /// <summary>The picture to read; the same for all fields of one object.</summary>
    private protected abstract ValueTask<Reader> ReaderAsync(CancellationToken cancellation);

    private async ValueTask<Connection<TNode>> PageAsync<T, TNode>(
        Func<T, bool> matches, Func<T, Reader, TNode> make, int first, string? after, CancellationToken cancellation)
        where T : FactContent
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return Paging.Page([.. reader.Facts.All<T>().Where(matches)], fact => fact.Key, fact => make(fact, reader), first, after);
    }

    private async ValueTask<TNode?> FindAsync<T, TNode>(string id, Func<T, Reader, TNode> make, CancellationToken cancellation)
        where T : FactContent
        where TNode : class =>
        (await ReaderAsync(cancellation).ConfigureAwait(false)).Node(id, make);
}
