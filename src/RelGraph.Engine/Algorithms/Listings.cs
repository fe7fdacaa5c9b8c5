namespace RelGraph.Engine.Algorithms;

/// <summary>How the rows of a graph list its relationships.</summary>
internal static class Listings
{
    /// <summary>Finds the other listing of every tie, or null when one is missing or weighs differently.</summary>
    public static int[]? Pair(ReadOnlySpan<int> starts, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights)
    {
        // Rows ascend, so the starts that list a node come in the order of that node's own row.
        var next = starts[..^1].ToArray();
        var twins = new int[targets.Length];
        for (var node = 0; node < next.Length; node++)
        {
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var twin = next[targets[place]]++;
                if (twin >= starts[targets[place] + 1] || targets[twin] != node || weights[twin] != weights[place])
                {
                    return null;
                }

                twins[place] = twin;
            }
        }

        return twins;
    }
}
