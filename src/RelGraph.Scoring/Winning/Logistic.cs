namespace RelGraph.Scoring.Winning;

/// <summary>Probabilities and their log-odds.</summary>
internal static class Logistic
{
    /// <summary>ln(p/(1−p)); the probability is kept 1e-9 away from 0 and 1 so that the result is finite.</summary>
    public static double LogOdds(double probability)
    {
        var kept = Math.Clamp(probability, 1e-9, 1 - 1e-9);
        return Math.Log(kept / (1 - kept));
    }

    /// <summary>The probability of log-odds: 1/(1+e^−x).</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>How far the probability moves for one unit of log-odds along the straight way from one value to another: (σ(to)−σ(from))/(to−from).</summary>
    /// <remarks>The Aumann–Shapley price of a logistic curve; it goes over into the slope p(1−p) where the two meet.</remarks>
    public static double MeanSlope(double from, double to)
    {
        var start = Probability(from);
        return Math.Abs(to - from) < 1e-7 ? start * (1 - start) : (Probability(to) - start) / (to - from);
    }
}
