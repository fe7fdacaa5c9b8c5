namespace RelGraph.Simulation.Tests;

internal static class Statistics
{
    /// <summary>Pearson's correlation.</summary>
    public static double Correlation(IReadOnlyList<(double X, double Y)> points)
    {
        var x = points.Average(point => point.X);
        var y = points.Average(point => point.Y);
        var both = points.Sum(point => (point.X - x) * (point.Y - y));
        return both / Math.Sqrt(points.Sum(point => (point.X - x) * (point.X - x)) * points.Sum(point => (point.Y - y) * (point.Y - y)));
    }
}
