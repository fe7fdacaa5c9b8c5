namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>The key-person formula of scoring.md 5.1 on plain numbers.</summary>
/// <remarks>The three components are Yang Jun's; their combination, weights and guard are ours.</remarks>
public static class KeyPersonFormula
{
    /// <summary>Close = 1 − Π(1 − T̂): the chance that at least one of our ties holds (noisy-OR); 0 for no tie.</summary>
    public static double Closeness(params ReadOnlySpan<double> strengths)
    {
        var missing = 1.0;
        foreach (var strength in strengths)
        {
            missing *= 1 - strength;
        }

        return 1 - missing;
    }

    /// <summary>Standard deviation of Close when the ties are independent Beta quantities: √(Π E[(1−T)²] − Π E[1−T]²).</summary>
    /// <param name="ties">Mean and variance of each tie.</param>
    public static double ClosenessSpread(IEnumerable<(double Mean, double Variance)> ties)
    {
        double squares = 1, means = 1;
        foreach (var (mean, variance) in ties)
        {
            var missing = 1 - mean;
            squares *= variance + (missing * missing);
            means *= missing * missing;
        }

        return Math.Sqrt(Math.Max(0, squares - means));
    }

    /// <summary>g: 1 + min(0, Sol, Support) where 2·Close − 1 is above 0, else 1. Closeness cannot make up for a rejected solution or an opponent.</summary>
    public static double Guard(double closeness, double solution, double support) =>
        (2 * closeness) - 1 > 0 ? 1 + Math.Min(0, Math.Min(solution, support)) : 1;

    /// <summary>Stand = wc·g·(2·Close − 1) + ws·Sol + wp·Price + wu·Support, in [−1, 1].</summary>
    public static double Stand(StandWeights weights, double closeness, double solution, double price, double support) =>
        (weights.Closeness * Guard(closeness, solution, support) * ((2 * closeness) - 1))
        + (weights.Solution * solution) + (weights.Price * price) + (weights.Support * support);

    /// <summary>KPR = 50·(1 + Stand), 0 to 100.</summary>
    public static double Score(double stand) => 50 * (1 + stand);

    /// <summary>The stand on the posterior means, with its spread by the delta method.</summary>
    public static StandEstimate Evaluate(KeyPersonInput input)
    {
        var (weights, close, solution, price, support) = (input.Weights, input.Closeness, input.Solution, input.Price, input.Support);
        var guard = Guard(close.Mean, solution.Mean, support.Mean);
        var lean = (2 * close.Mean) - 1;

        // Where the guard binds, the lower of solution and support also moves the closeness term.
        var binds = lean > 0 && Math.Min(solution.Mean, support.Mean) < 0;
        var onSolution = weights.Solution + (binds && solution.Mean <= support.Mean ? weights.Closeness * lean : 0);
        var onSupport = weights.Support + (binds && support.Mean < solution.Mean ? weights.Closeness * lean : 0);
        var variance = Square(2 * weights.Closeness * guard * close.Spread) + Square(onSolution * solution.Spread)
            + Square(weights.Price * price.Spread) + Square(onSupport * support.Spread);
        return new StandEstimate(
            Stand(weights, close.Mean, solution.Mean, price.Mean, support.Mean), Math.Sqrt(variance), guard, Confidence(input));
    }

    /// <summary>Confidence of the score: Σ|w|·confidence / Σ|w| over the four inputs.</summary>
    public static double Confidence(KeyPersonInput input)
    {
        var weights = input.Weights;
        return ((weights.Closeness * input.Closeness.Confidence) + (weights.Solution * input.Solution.Confidence)
            + (weights.Price * input.Price.Confidence) + (weights.Support * input.Support.Confidence)) / weights.Sum();
    }

    private static double Square(double value) => value * value;
}
