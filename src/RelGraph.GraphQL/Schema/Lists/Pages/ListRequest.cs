using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>What is asked of one list: which objects, in which order, which page.</summary>
/// <param name="Filter">Which objects; all when null.</param>
/// <param name="Steps">The order; by key when empty.</param>
/// <param name="Arguments">The page.</param>
internal sealed record ListRequest<T>(IFilter<T>? Filter, IReadOnlyList<IOrder<T>> Steps, PageArguments Arguments)
{
    /// <summary>Tells lists of different objects apart where their type does not.</summary>
    public string Name { get; init; } = typeof(T).Name;

    /// <summary>The page of a list that is read for this request only: O(n log n).</summary>
    public Connection<TNode> Page<TNode>(IEnumerable<T> items, Func<T, string> keyOf, Reader reader, Func<T, TNode> make)
    {
        Arguments.Check();
        var order = new ListOrder<T>(Name, Steps, keyOf, reader);
        return Paging.Page(order.Sorted([.. Filter is null ? items : items.Where(item => Filter.Allows(item, reader))], CancellationToken.None), order, Arguments, make);
    }

    /// <summary>The page of a list that all who read the picture share: O(page + log n) without a filter once its order is known, O(n) with one.</summary>
    /// <param name="items">The list, ordered by key, always the same object.</param>
    /// <param name="keyOf">The key of an object.</param>
    /// <param name="found">A search beside the filter; null for none.</param>
    /// <param name="reader">The picture.</param>
    /// <param name="make">Makes what clients see of an object.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Connection<TNode> PageOfShared<TNode>(IReadOnlyList<T> items, Func<T, string> keyOf, Func<T, bool>? found, Reader reader, Func<T, TNode> make, CancellationToken cancellation)
    {
        Arguments.Check();
        var order = new ListOrder<T>(Name, Steps, keyOf, reader);
        var sorted = SortedLists.Of(items, order, reader, cancellation);
        return Paging.Page(Filter is null && found is null ? sorted : [.. sorted.Where(Shown)], order, Arguments, make);

        bool Shown(T item)
        {
            cancellation.ThrowIfCancellationRequested();
            return (found is null || found(item)) && (Filter is null || Filter.Allows(item, reader));
        }
    }
}
