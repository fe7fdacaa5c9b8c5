using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>Cuts pages out of lists. A cursor is the key of an object, so a page stays where it was when others are added.</summary>
internal static class Paging
{
    /// <summary>The length of a page when nothing is said.</summary>
    public const int DefaultLength = 50;

    /// <summary>The greatest length of a page.</summary>
    public const int MostLength = 500;

    /// <summary>The page of a list after a cursor; objects are made only for what is on the page.</summary>
    /// <exception cref="InvalidValueException">The length is out of range, or nothing in the list has the cursor's key.</exception>
    public static Connection<TNode> Page<T, TNode>(IReadOnlyList<T> all, Func<T, string> keyOf, Func<T, TNode> make, int first, string? after)
    {
        if (first is < 0 or > MostLength)
        {
            throw new InvalidValueException("first", first.ToString(CultureInfo.InvariantCulture), $"a whole number from 0 to {MostLength}", "ask for further pages with after");
        }

        var start = 0;
        if (after is not null)
        {
            while (start < all.Count && keyOf(all[start]) != after)
            {
                start++;
            }

            if (start++ == all.Count)
            {
                throw new InvalidValueException("after", after, "the endCursor of an earlier page of the same list", "ask again without after");
            }
        }

        var end = Math.Min(all.Count, start + first);
        var nodes = new TNode[end - start];
        for (var i = start; i < end; i++)
        {
            nodes[i - start] = make(all[i]);
        }

        return new Connection<TNode>(nodes, all.Count, new PageInfo(end < all.Count, nodes.Length == 0 ? null : keyOf(all[end - 1])));
    }
}
