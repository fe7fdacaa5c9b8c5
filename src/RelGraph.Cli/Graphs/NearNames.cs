namespace RelGraph.Cli.Graphs;

/// <summary>Names that somebody may have meant.</summary>
internal static class NearNames
{
    private const int MostEdits = 2;

    /// <summary>The few nearest: those that contain the text first, then those a letter or two away.</summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> names, int most)
    {
        var found = new List<(int Distance, string Name)>();
        foreach (var name in names)
        {
            var distance = name.Contains(wanted, StringComparison.OrdinalIgnoreCase) ? 0 : Edits(wanted, name);
            if (distance <= MostEdits && distance < Math.Max(wanted.Length, 2))
            {
                found.Add((distance, name));
            }
        }

        return [.. found.OrderBy(one => one.Distance).ThenBy(one => one.Name.Length).ThenBy(one => one.Name, StringComparer.Ordinal).Select(one => one.Name).Distinct().Take(most)];
    }

    /// <summary>Letters to change, add or take away; more than <see cref="MostEdits"/> is not counted further.</summary>
    private static int Edits(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostEdits)
        {
            return MostEdits + 1;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (same ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
            }
        }

        return row[^1];
    }
}
