namespace RelGraph.Cli.Reading;

/// <summary>Orders ids as people count: <c>E-2</c> before <c>E-10</c>; the same on every machine.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The only one needed.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j])
                ? CompareNumbers(left, ref i, right, ref j)
                : left[i++].CompareTo(right[j++]);
            if (order != 0)
            {
                return order;
            }
        }

        var rest = (left.Length - i).CompareTo(right.Length - j);
        // E-1 and E-01 count the same and still need an order.
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static int CompareNumbers(string left, ref int i, string right, ref int j)
    {
        var one = Digits(left, ref i);
        var other = Digits(right, ref j);
        var byLength = one.Length.CompareTo(other.Length);
        return byLength != 0 ? byLength : one.CompareTo(other, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text.AsSpan(start, at - start).TrimStart('0');
    }
}
