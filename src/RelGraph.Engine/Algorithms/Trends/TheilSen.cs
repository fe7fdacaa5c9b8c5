namespace RelGraph.Engine.Algorithms.Trends;

/// <summary>Theil–Sen: the line through points whose slope is the median of the slopes between all pairs, which a few wild points cannot turn.</summary>
/// <remarks>
/// Pairs at one x say nothing of the slope and are left out. The intercept is the median of y − slope·x. Of an even number the median is the mean of the middle two.
/// O(n² log n) time, O(n²) space. Holds up to 29 % of wild points.
/// Reference: Sen, Estimates of the regression coefficient based on Kendall's tau, 1968, doi:10.1080/01621459.1968.10480934.
/// </remarks>
public static class TheilSen
{
    /// <summary>The line; null when fewer than two different x are given.</summary>
    /// <param name="x">Where, in any order.</param>
    /// <param name="y">What, as many.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static TrendLine? Run(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException($"There are {x.Length} places but {y.Length} values.", nameof(y));
        }

        var slopes = new List<double>(x.Length * (x.Length - 1) / 2);
        for (var one = 0; one < x.Length; one++)
        {
            for (var other = one + 1; other < x.Length; other++)
            {
                if (x[one] != x[other])
                {
                    slopes.Add((y[other] - y[one]) / (x[other] - x[one]));
                }
            }
        }

        if (slopes.Count == 0)
        {
            return null;
        }

        var slope = Median(slopes);
        var rests = new List<double>(x.Length);
        for (var one = 0; one < x.Length; one++)
        {
            rests.Add(y[one] - slope * x[one]);
        }

        return new TrendLine(slope, Median(rests));
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
