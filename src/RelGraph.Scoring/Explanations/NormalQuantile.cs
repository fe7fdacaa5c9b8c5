namespace RelGraph.Scoring.Explanations;

/// <summary>Constants of the normal distribution for the 80 % intervals of all scores.</summary>
internal static class NormalQuantile
{
    /// <summary>The 90 % quantile of the standard normal distribution: an 80 % interval is the mean ± this many standard deviations.</summary>
    public const double Ninety = 1.2815515655446004;

    /// <summary>The 80 % interval of a normal quantity, cut at the ends of its scale.</summary>
    public static Interval Around(double mean, double spread, double low, double high) =>
        new(Math.Max(low, mean - (Ninety * spread)), Math.Min(high, mean + (Ninety * spread)));
}
