namespace RelGraph.Scoring.Explanations;

/// <summary>A quantity as far as it is known: its mean, how uncertain it is, and how much evidence stands behind it.</summary>
/// <param name="Mean">The best value.</param>
/// <param name="Spread">Its standard deviation, at least 0.</param>
/// <param name="Confidence">How much rests on evidence rather than on the prior, 0 to 1.</param>
/// <param name="Known">False when there is no evidence at all, so that mean and spread are the prior's.</param>
public readonly record struct Estimate(double Mean, double Spread, double Confidence, bool Known)
{
    /// <summary>A value that nobody knows: the prior alone.</summary>
    public static Estimate Unknown(double mean, double spread) => new(mean, spread, 0, false);

    /// <summary>A value known for certain.</summary>
    public static Estimate Certain(double value) => new(value, 0, 1, true);
}
