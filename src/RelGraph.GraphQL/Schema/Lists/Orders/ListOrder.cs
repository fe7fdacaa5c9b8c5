using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>The whole order of a list: its steps, then the key, so that no two objects share a place.</summary>
/// <param name="list">Tells lists of different objects apart.</param>
/// <param name="steps">The steps; none for the order of keys.</param>
/// <param name="keyOf">The key of an object.</param>
/// <param name="reader">The picture.</param>
internal sealed class ListOrder<T>(string list, IReadOnlyList<IOrder<T>> steps, Func<T, string> keyOf, Reader reader)
{
    /// <summary>Tells orders apart: <c>Contact Rank:Descending,Name:Ascending</c>.</summary>
    public string Signature { get; } = $"{list} {(steps.Count == 0 ? "Key" : string.Join(',', steps.Select(step => $"{step.Name}:{step.Direction}")))}";

    /// <summary>Whether it is the order of keys.</summary>
    public bool IsOfKeys => steps.Count == 0;

    /// <summary>Whether another picture may order the same objects differently.</summary>
    public bool ReadsPicture => steps.Any(step => step.ReadsPicture);

    /// <summary>The place of an object.</summary>
    public SortPlace PlaceOf(T item)
    {
        var values = steps.Count == 0 ? [] : new SortValue[steps.Count];
        for (var step = 0; step < values.Length; step++)
        {
            values[step] = steps[step].ValueOf(item, reader);
        }

        return new SortPlace(values, keyOf(item));
    }

    /// <summary>The place that a cursor told; null when its values are not what the steps order by.</summary>
    public SortPlace? PlaceOf(IReadOnlyList<object?> told, string key)
    {
        if (told.Count != steps.Count)
        {
            return null;
        }

        var values = new SortValue[told.Count];
        for (var step = 0; step < values.Length; step++)
        {
            if (steps[step].Kind.Read(told[step]) is not { } value)
            {
                return null;
            }

            values[step] = value;
        }

        return new SortPlace(values, key);
    }

    /// <summary>Compares two places.</summary>
    public int Compare(SortPlace left, SortPlace right)
    {
        for (var step = 0; step < steps.Count; step++)
        {
            var order = left.Values[step].CompareTo(right.Values[step], steps[step].Direction);
            if (order != 0)
            {
                return order;
            }
        }

        return string.CompareOrdinal(left.Key, right.Key);
    }

    /// <summary>The objects in order: O(n log n).</summary>
    public T[] Sorted(IReadOnlyList<T> items, CancellationToken cancellation)
    {
        var places = new SortPlace[items.Count];
        for (var i = 0; i < places.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            places[i] = PlaceOf(items[i]);
        }

        T[] sorted = [.. items];
        Array.Sort(places, sorted, Comparer<SortPlace>.Create(Compare));
        return sorted;
    }
}
