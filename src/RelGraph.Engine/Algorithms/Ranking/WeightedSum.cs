namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>The sum of weight times value over a row: the inner loop of everything that passes values along relationships.</summary>
internal static class WeightedSum
{
    /// <summary>Two sums, so that one addition does not wait for the other; which place goes to which is fixed.</summary>
    internal static double Of(ReadOnlySpan<int> row, ReadOnlySpan<double> weights, double[] values)
    {
        var (even, odd) = (0.0, 0.0);
        var place = 1;
        for (; place < row.Length; place += 2)
        {
            even += weights[place - 1] * values[row[place - 1]];
            odd += weights[place] * values[row[place]];
        }

        return place == row.Length ? even + weights[place - 1] * values[row[place - 1]] + odd : even + odd;
    }
}
