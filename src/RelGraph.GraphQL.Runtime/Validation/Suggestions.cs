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
        left = left.ToUpperInvariant();
        right = right.ToUpperInvariant();
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[right.Length];
    }
}
