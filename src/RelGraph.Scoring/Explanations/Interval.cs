namespace RelGraph.Scoring.Explanations;

/// <summary>An 80 % interval: the true value lies below it in one case of ten and above it in one of ten.</summary>
/// <param name="Low">The 10 % quantile.</param>
/// <param name="High">The 90 % quantile; never below <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>High minus low.</summary>
    public double Width => High - Low;
}
