namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Adds up what the nodes of a row offer.</summary>
internal static class Offers
{
    /// <summary>The sum over a row. Four sums side by side, so that none waits for the one before; always in the same order.</summary>
    internal static double Sum(ReadOnlySpan<int> row, double[] offers)
    {
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        while (row.Length >= 4)
        {
            first += offers[row[0]];
            second += offers[row[1]];
            third += offers[row[2]];
            fourth += offers[row[3]];
            row = row[4..];
        }

        foreach (var node in row)
        {
            first += offers[node];
        }

        return first + second + (third + fourth);
    }
}
