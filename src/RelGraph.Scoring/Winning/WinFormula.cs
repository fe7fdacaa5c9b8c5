using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Winning;

/// <summary>Level L1 of the win model (scoring.md 7.3), stacked on level L0: a base rate in log-odds, shifted by the part of what is known of the deal that closed deals bear out.</summary>
internal static class WinFormula
{
    /// <summary>Code of the part that closed deals take back of what the drivers usually add.</summary>
    public const string Calibration = "calibration";

    /// <summary>Works the formula out.</summary>
    /// <returns>The probability with every driver; a deal of which nothing is known stays at its base rate.</returns>
    public static WinFormulaResult Evaluate(WinFeatures features, WinningParameters parameters)
    {
        (string Code, BilingualText Label, double Beta, double? X)[] rows =
        [
            ("chain", WinTexts.Chain, parameters.ChainWeight, (features.Chain - features.ChainMean) / 50),
            ("top-decider", WinTexts.TopDecider, parameters.TopDeciderWeight, features.TopDecider),
            ("coverage", WinTexts.Coverage, parameters.CoverageWeight, features.Coverage - features.CoverageMean),
            ("threads", WinTexts.Threads, parameters.ThreadsWeight, features.Threads is { } threads ? (Math.Min(threads, 3) - 1) / 2 : null),
            ("momentum", WinTexts.Momentum, parameters.MomentumWeight, features.Momentum is { } change ? Math.Clamp(change / .2, -1, 1) : null),
            ("behaviour", WinTexts.Behaviour, parameters.BehaviourWeight, (features.Behaviour / 50) - 1),
            ("tas", WinTexts.Tas, parameters.TasWeight, features.Tas),
            ("overdue", WinTexts.Overdue, parameters.OverdueWeight, features.Overdue is { } late ? (late ? 1 : 0) : null),
        ];

        var start = Logistic.LogOdds(features.BaseRate);
        var shift = rows.Sum(row => row.Beta * (row.X ?? 0));
        var limited = Math.Clamp(shift, -parameters.MaxShift, parameters.MaxShift);
        var stacking = parameters.Stacking;
        var scale = stacking.Slope * (shift == 0 ? 1 : limited / shift);
        var weights = rows.Sum(row => Math.Abs(row.Beta));
        var known = weights == 0 ? 0 : rows.Where(row => row.X is not null).Sum(row => Math.Abs(row.Beta)) / weights;
        var takenBack = stacking.Intercept * known;
        var move = takenBack + (stacking.Slope * limited);
        var price = 100 * Logistic.MeanSlope(start, start + move);
        List<WinDriver> drivers =
        [
            .. rows.Select(row =>
            {
                var logOdds = (row.Beta * (row.X ?? 0) * scale) + 0.0; // turns −0 into 0
                return new WinDriver(row.Code, row.Label, row.Beta, row.X ?? 0, row.X is not null, logOdds, logOdds * price);
            }),
        ];
        if (stacking.Intercept != 0)
        {
            drivers.Add(new WinDriver(Calibration, WinTexts.Calibration, stacking.Intercept, known, known > 0, takenBack, takenBack * price));
        }

        return new WinFormulaResult(Logistic.Probability(start + move), features.BaseRate, start, shift, limited, known, move, drivers);
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
