namespace RelGraph.Benchmarks.Measuring;

/// <summary>A median and an interval for it that asks nothing of how the numbers are distributed.</summary>
internal static class OrderInterval
{
    /// <summary>The median, and the narrowest pair of ranks, equally far from both ends, that holds the true one with 95 % (the widest there is, with fewer than six numbers).</summary>
    public static (double Median, double From, double To) Of(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        var (rank, tail, term) = (0, 0.0, Math.Pow(.5, sorted.Length));
        for (var k = 0; k < sorted.Length / 2 && tail + term <= .025; k++)
        {
            tail += term;
            rank = k;
            term *= (sorted.Length - k) / (k + 1.0);
        }

        var middle = sorted.Length / 2;
        return (sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[rank], sorted[^(rank + 1)]);
    }
}
