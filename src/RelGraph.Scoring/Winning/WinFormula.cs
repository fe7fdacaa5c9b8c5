using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Winning;

/// <summary>Level L1 of the win model (scoring.md 7.3), stacked on level L0: a base rate in log-odds, shifted by the part of what is known of the deal that closed deals bear out.</summary>
internal static class WinFormula
{
    /// <summary>Code of the part that closed deals take back of what the drivers usually add.</summary>
    public const string Calibration = "calibration";

    private static readonly (string Code, BilingualText Label)[] Names =
    [
        ("chain", WinTexts.Chain), ("top-decider", WinTexts.TopDecider), ("coverage", WinTexts.Coverage), ("threads", WinTexts.Threads),
        ("momentum", WinTexts.Momentum), ("behaviour", WinTexts.Behaviour), ("tas", WinTexts.Tas), ("overdue", WinTexts.Overdue),
    ];

    /// <summary>The probability alone, for searches that ask for it many times: the same bits as <see cref="Evaluate"/>.</summary>
    public static double Probability(WinFeatures features, WinningParameters parameters) =>
        Logistic.Probability(Logistic.LogOdds(features.BaseRate) + Move(Weights(parameters), Inputs(features), parameters).Move);

    /// <summary>Works the formula out.</summary>
    /// <returns>The probability with every driver; a deal of which nothing is known stays at its base rate.</returns>
    public static WinFormulaResult Evaluate(WinFeatures features, WinningParameters parameters)
    {
        var (betas, inputs) = (Weights(parameters), Inputs(features));
        var start = Logistic.LogOdds(features.BaseRate);
        var (shift, limited, known, move) = Move(betas, inputs, parameters);
        var stacking = parameters.Stacking;
        var scale = stacking.Slope * (shift == 0 ? 1 : limited / shift);
        var takenBack = stacking.Intercept * known;
        var price = 100 * Logistic.MeanSlope(start, start + move);
        List<WinDriver> drivers =
        [
            .. Names.Select((name, place) =>
            {
                var (beta, x) = (betas[place], inputs[place]);
                var logOdds = (beta * (x ?? 0) * scale) + 0.0; // turns −0 into 0
                return new WinDriver(name.Code, name.Label, beta, x ?? 0, x is not null, logOdds, logOdds * price);
            }),
        ];
        if (stacking.Intercept != 0)
        {
            drivers.Add(new WinDriver(Calibration, WinTexts.Calibration, stacking.Intercept, known, known > 0, takenBack, takenBack * price));
        }

        return new WinFormulaResult(Logistic.Probability(start + move), features.BaseRate, start, shift, limited, known, move, drivers);
    }

    /// <summary>The drivers' weights, in the order of their names.</summary>
    private static double[] Weights(WinningParameters parameters) =>
    [
        parameters.ChainWeight, parameters.TopDeciderWeight, parameters.CoverageWeight, parameters.ThreadsWeight,
        parameters.MomentumWeight, parameters.BehaviourWeight, parameters.TasWeight, parameters.OverdueWeight,
    ];

    /// <summary>The drivers' scaled inputs, in the same order; null where nothing is known.</summary>
    private static double?[] Inputs(WinFeatures features) =>
    [
        (features.Chain - features.ChainMean) / 50,
        features.TopDecider,
        features.Coverage - features.CoverageMean,
        features.Threads is { } threads ? (Math.Min(threads, 3) - 1) / 2 : null,
        features.Momentum is { } change ? Math.Clamp(change / .2, -1, 1) : null,
        (features.Behaviour / 50) - 1,
        features.Tas,
        features.Overdue is { } late ? (late ? 1 : 0) : null,
    ];

    /// <summary>The way from the base rate in log-odds: Σβx, the same within its limit, the share of the weights that is known, and what is believed of it.</summary>
    private static (double Shift, double Limited, double Known, double Move) Move(double[] betas, double?[] inputs, WinningParameters parameters)
    {
        double shift = 0, weights = 0, known = 0;
        for (var place = 0; place < betas.Length; place++)
        {
            shift += betas[place] * (inputs[place] ?? 0);
            weights += Math.Abs(betas[place]);
            known += inputs[place] is null ? 0 : Math.Abs(betas[place]);
        }

        var limited = Math.Clamp(shift, -parameters.MaxShift, parameters.MaxShift);
        known = weights == 0 ? 0 : known / weights;
        return (shift, limited, known, (parameters.Stacking.Intercept * known) + (parameters.Stacking.Slope * limited));
    }

    /// <summary>The prior standard deviation of a weight: .5·|β| + .1.</summary>
    public static double PriorDeviation(double beta) => (.5 * Math.Abs(beta)) + .1;

    /// <summary>Variance of the log-odds: that of the base rate, of every weight that acts here, and of the chain's own draws.</summary>
    /// <param name="result">The worked formula.</param>
    /// <param name="baseRateDeviation">Standard deviation of the base rate.</param>
    /// <param name="chainDeviation">Standard deviation of the decision-chain score, in points; 0 when no seat is known.</param>
    /// <param name="slope">The part of the drivers that is believed.</param>
    public static double LogOddsVariance(WinFormulaResult result, double baseRateDeviation, double chainDeviation, double slope = 1)
    {
        var steepness = Math.Max(1e-6, result.BaseRate * (1 - result.BaseRate));
        var variance = Math.Pow(baseRateDeviation / steepness, 2);
        foreach (var driver in result.Drivers.Where(driver => driver.Code != Calibration))
        {
            variance += Math.Pow(slope * driver.Input * PriorDeviation(driver.Coefficient), 2);
            if (driver is { Code: "chain", IsKnown: true })
            {
                variance += Math.Pow(slope * driver.Coefficient * chainDeviation / 50, 2);
            }
        }

        return variance;
    }
}
