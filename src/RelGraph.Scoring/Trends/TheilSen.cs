using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Trends;

/// <summary>The median of the slopes between all pairs of points: a line that up to 29 % of wild points do not move.</summary>
/// <remarks>H. Theil, A rank-invariant method of linear and polynomial regression analysis (1950); P. K. Sen, Estimates of the regression coefficient based on Kendall's tau (1968), whose normal approximation gives the interval.</remarks>
internal static class TheilSen
{
    /// <summary>Slope and 80 % interval: O(n² log n).</summary>
    /// <param name="points">At least two points with different x, ordered by x.</param>
    public static (double Slope, Interval Interval) Through(IReadOnlyList<(double X, double Y)> points)
    {
        var slopes = new List<double>(points.Count * (points.Count - 1) / 2);
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++)
            {
                slopes.Add((points[j].Y - points[i].Y) / (points[j].X - points[i].X));
            }
        }

        slopes.Sort();
        var outside = Outside(points.Count, slopes.Count);
        return (Median(slopes), new Interval(slopes[outside], slopes[^(outside + 1)]));
    }

    // How many slopes lie below the interval: ⌊(N − z·σ)/2⌋ is the rank of its lower end, at least 1.
    private static int Outside(int points, int slopes)
    {
        var spread = Math.Sqrt(points * (points - 1.0) * ((2 * points) + 5) / 18);
        return Math.Max(1, (int)Math.Floor((slopes - (NormalQuantile.Ninety * spread)) / 2)) - 1;
    }

    private static double Median(List<double> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
}
