namespace RelGraph.Scoring.Explanations;

/// <summary>The standard normal distribution function from a table, for inner loops: within 1e-8 of the exact value.</summary>
/// <remarks>Cubic Hermite interpolation between exact values and slopes 1/32 apart on [−8, 8]; 0 and 1 outside.</remarks>
internal static class NormalTable
{
    private const double Edge = 8;
    private const int PerUnit = 32;
    private static readonly (double Value, double Slope)[] Table = Build();

    /// <summary>Φ(x).</summary>
    public static double Cdf(double x)
    {
        if (x <= -Edge || x >= Edge)
        {
            return x < 0 ? 0 : 1;
        }

        var place = (x + Edge) * PerUnit;
        var cell = (int)place;
        var t = place - cell;
        var ((value, slope), (nextValue, nextSlope)) = (Table[cell], Table[cell + 1]);
        var rise = nextValue - value;
        return value + (t * (slope + (t * ((3 * rise) - (2 * slope) - nextSlope + (t * (slope + nextSlope - (2 * rise)))))));
    }

    private static (double Value, double Slope)[] Build() => [.. Enumerable.Range(0, (int)(2 * Edge * PerUnit) + 2).Select(cell =>
    {
        var x = ((double)cell / PerUnit) - Edge;
        return (MathNet.Numerics.Distributions.Normal.CDF(0, 1, x), MathNet.Numerics.Distributions.Normal.PDF(0, 1, x) / PerUnit);
    })];
}
