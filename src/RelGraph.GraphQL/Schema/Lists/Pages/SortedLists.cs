using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>Lists in the orders they were asked for, made once and shared by all requests that read the same objects.</summary>
/// <remarks>Kept as long as the objects' list or the scores themselves, at most <see cref="MostOrders"/> orders each; further orders are made for their request only.</remarks>
internal static class SortedLists
{
    private const int MostOrders = 12;

    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, object>> Kept = [];

    /// <summary>A list in an order.</summary>
    /// <param name="items">The list, ordered by key; the same object for all who read it.</param>
    /// <param name="order">The order.</param>
    /// <param name="reader">The picture.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, ListOrder<T> order, Reader reader, CancellationToken cancellation) => order.IsOfKeys
        ? items
        : Shared(order.ReadsPicture ? reader.Book : items, order.Signature, () => order.Sorted(items, cancellation));

    /// <summary>What is made from an object once and kept with it.</summary>
    public static T Shared<T>(object with, string name, Func<T> make)
        where T : class
    {
        var kept = Kept.GetOrCreateValue(with);
        if (kept.TryGetValue(name, out var known))
        {
            return (T)known;
        }

        var made = make();
        if (kept.Count < MostOrders)
        {
            kept.TryAdd(name, made);
        }

        return made;
    }
}
