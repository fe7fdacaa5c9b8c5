using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Which selection sets a merged selection consists of, whatever their order and repetition.</summary>
internal sealed class SelectionKey : IEquatable<SelectionKey>
{
    private readonly int[] _numbers;
    private readonly int _hash;

    private SelectionKey(int[] numbers)
    {
        _numbers = numbers;
        var code = default(HashCode);
        foreach (var number in numbers) code.Add(number);
        _hash = code.ToHashCode();
    }

    /// <summary>The key of a list of selection sets, from which repeated ones are removed.</summary>
    public static SelectionKey Of(List<TypedSelectionSet> sets, Dictionary<SelectionSet, int> numbering)
    {
        var seen = new HashSet<int>();
        sets.RemoveAll(set =>
        {
            if (!numbering.TryGetValue(set.Set, out var number)) numbering.Add(set.Set, number = numbering.Count);
            return !seen.Add(number);
        });
        var numbers = seen.ToArray();
        Array.Sort(numbers);
        return new SelectionKey(numbers);
    }

    public bool Equals(SelectionKey? other) => other is not null && _hash == other._hash && _numbers.AsSpan().SequenceEqual(other._numbers);

    public override bool Equals(object? obj) => Equals(obj as SelectionKey);

    public override int GetHashCode() => _hash;
}
