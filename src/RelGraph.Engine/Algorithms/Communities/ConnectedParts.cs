namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Splits communities that do not hang together; that never lowers modularity.</summary>
internal static class ConnectedParts
{
    /// <summary>Splits and renumbers in place, by first node; tells how many there are.</summary>
    internal static int Split(StrengthGraph graph, int[] communities)
    {
        var numbers = new int[communities.Length];
        Array.Fill(numbers, -1);
        var (open, count) = (new int[communities.Length], 0);
        var rows = graph.Rows;
        for (var first = 0; first < communities.Length; first++)
        {
            if (numbers[first] >= 0)
            {
                continue;
            }

            (numbers[first], open[0]) = (count, first);
            for (int head = 0, tail = 1; head < tail; head++)
            {
                var node = open[head];
                foreach (var target in rows.Targets(node))
                {
                    if (numbers[target] < 0 && communities[target] == communities[node])
                    {
                        numbers[target] = count;
                        open[tail++] = target;
                    }
                }
            }

            count++;
        }

        numbers.CopyTo(communities, 0);
        return count;
    }
}
