using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Schema.Lists.Orders;

namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>Cuts pages out of sorted lists.</summary>
internal static class Paging
{
    /// <summary>The page asked for: O(page + log n). Objects are made only for what is on it.</summary>
    /// <param name="sorted">The whole list, in its order.</param>
    /// <param name="order">The order.</param>
    /// <param name="page">What is asked.</param>
    /// <param name="make">Makes what clients see of an object.</param>
    /// <exception cref="InvalidValueException">The arguments are wrong, see <see cref="PageArguments.Check"/> and <see cref="Cursor"/>.</exception>
    public static Connection<TNode> Page<T, TNode>(IReadOnlyList<T> sorted, ListOrder<T> order, PageArguments page, Func<T, TNode> make)
    {
        page.Check();
        var start = page.After is null ? 0 : Find(sorted, order, Cursor.Read(order, "after", page.After), true);
        var end = page.Before is null ? sorted.Count : Math.Max(start, Find(sorted, order, Cursor.Read(order, "before", page.Before), false));
        if (page.Last is { } last)
        {
            start = Math.Max(start, end - last);
        }
        else
        {
            end = Math.Min(end, start + (page.First ?? page.Usual));
        }

        var nodes = new TNode[end - start];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = make(sorted[start + i]);
        }

        return new Connection<TNode>(nodes, sorted.Count, start, place => Cursor.Of(order, sorted[start + place]));
    }

    /// <summary>How many objects stand before a place, or before and at it.</summary>
    private static int Find<T>(IReadOnlyList<T> sorted, ListOrder<T> order, SortPlace place, bool alsoAt)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var compared = order.Compare(order.PlaceOf(sorted[middle]), place);
            if (compared < 0 || (alsoAt && compared == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
