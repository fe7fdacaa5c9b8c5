namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>Finds names a developer may have meant.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    // Comparing costs the product of both lengths for each known name, and a document chooses some of these itself.
    private const int LongestName = 50;
    private const int MaxKnownNames = 1_000;

    /// <summary><c> Did you mean "a" or "b"?</c> with a leading space, or nothing when no name is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> known, string kind = "") =>
        Phrase(Near(name, known), kind);

    public static string Phrase(IReadOnlyList<string> names, string kind = "")
    {
        if (names.Count == 0) return "";
        var quoted = names.Take(MaxSuggestions).Select(name => $"\"{name}\"").ToArray();
        var listed = quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return $" Did you mean {kind}{listed}?";
    }

    /// <summary>The known names within a distance of 40 % of the length plus one, nearest first, then by name. None for
    /// a name over 50 letters; only the first 1000 known names are looked at.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName) return [];
        var furthest = (int)(name.Length * 0.4) + 1;
        return
        [
            .. known.Take(MaxKnownNames).Select(candidate => (candidate, distance: Distance(name, candidate, furthest)))
                .Where(pair => pair.distance <= furthest)
                .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
                .Select(pair => pair.candidate).Take(MaxSuggestions),
        ];
    }

    /// <summary>How many letters to insert, delete, replace or swap with their neighbour; upper and lower case differ by
    /// one in all. O(length of both multiplied). Optimal string alignment distance (Boytsov, 2011).</summary>
    private static int Distance(string left, string right, int furthest)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase)) return left == right ? 0 : 1;
        if (Math.Abs(left.Length - right.Length) > furthest) return furthest + 1;
        Span<char> from = stackalloc char[left.Length];
        Span<char> to = stackalloc char[right.Length];
        left.AsSpan().ToUpperInvariant(from);
        right.AsSpan().ToUpperInvariant(to);
        var width = to.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var (beforeLast, last, current) = (0, width, 2 * width);
        for (var j = 0; j < width; j++) rows[last + j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            rows[current] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = from[i - 1] == to[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[last + j] + 1, rows[current + j - 1] + 1), rows[last + j - 1] + cost);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    best = Math.Min(best, rows[beforeLast + j - 2] + 1);
                rows[current + j] = best;
                least = Math.Min(least, best);
            }

            // A swap reaches one row further back, so both rows must be beyond the bound.
            if (least > furthest + 1) return furthest + 1;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return rows[last + width - 1];
    }
}
