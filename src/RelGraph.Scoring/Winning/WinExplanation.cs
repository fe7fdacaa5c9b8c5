using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Winning;

/// <summary>The open formula of a win probability.</summary>
internal static class WinExplanation
{
    /// <summary>Writes the formula with its numbers; drivers of which nothing is known are left out, since they add nothing.</summary>
    public static Term Of(WinFormulaResult result, WinFeatures features, WinningParameters parameters)
    {
        var known = result.Drivers.Where(driver => driver.IsKnown && driver.Code != WinFormula.Calibration).ToList();
        var limit = FormulaText.Number(parameters.MaxShift);
        var start = new Term(
            "logit p₀", WinTexts.BaseRate, result.BaseLogOdds, $"ln({FormulaText.Number(result.BaseRate)} / (1 − {FormulaText.Number(result.BaseRate)}))",
            [Term.Input("p₀", WinTexts.BaseRate, result.BaseRate)]);
        var shift = new Term(
            "Σβx",
            new BilingualText("Shift by what is known of the deal", "已知信息带来的偏移"),
            result.LimitedShift,
            known.Count == 0 ? "" : $"max(−{limit}, min({limit}, {string.Join(" + ", known.Select(driver => $"{FormulaText.Factor(driver.Coefficient)}·{FormulaText.Factor(driver.Input)}"))}))",
            [.. known.Select(driver => Input(driver, features))]);
        return new Term(
            "P_win", WinTexts.Probability, 100 * result.Probability,
            $"100 / (1 + exp(−({FormulaText.Number(result.BaseLogOdds)} + {FormulaText.Factor(result.Move)})))", [start, Stacked(shift, result, parameters.Stacking)]);
    }

    /// <summary>The shift as it is believed; the plain shift where it is believed as it is.</summary>
    private static Term Stacked(Term shift, WinFormulaResult result, WinStacking stacking) => stacking is { Intercept: 0, Slope: 1 } ? shift : new Term(
        "Δ", WinTexts.Stacked, result.Move,
        $"{FormulaText.Number(stacking.Intercept)}·{FormulaText.Number(result.KnownShare)} + {FormulaText.Number(stacking.Slope)}·{FormulaText.Factor(result.LimitedShift)}",
        [Term.Input("a", WinTexts.Intercept, stacking.Intercept), Term.Input("k", WinTexts.KnownShare, result.KnownShare), Term.Input("b", WinTexts.Slope, stacking.Slope), shift]);

    private static Term Input(WinDriver driver, WinFeatures features) => driver.Code switch
    {
        "chain" => Difference(driver, "DCS", features.Chain, "D̄", features.ChainMean, 50),
        "coverage" => Difference(driver, "Coverage", features.Coverage, "mean", features.CoverageMean, 1),
        "threads" => new Term(
            "x", driver.Label, driver.Input, $"(min({FormulaText.Number(features.Threads!.Value)}, 3) − 1) / 2",
            [Term.Input("Threads", driver.Label, features.Threads)]),
        "momentum" => new Term(
            "x", driver.Label, driver.Input, $"max(−1, min(1, {FormulaText.Factor(features.Momentum!.Value)} / 0.2))",
            [Term.Input("ΔClose", driver.Label, features.Momentum)]),
        "behaviour" => new Term(
            "x", driver.Label, driver.Input, $"{FormulaText.Number(features.Behaviour!.Value)} / 50 − 1",
            [Term.Input("fit_PBM", driver.Label, features.Behaviour)]),
        _ => Term.Input("x", driver.Label, driver.Input),
    };

    private static Term Difference(WinDriver driver, string symbol, double? value, string meanSymbol, double mean, double scale) => new(
        "x", driver.Label, driver.Input,
        $"({FormulaText.Number(value!.Value)} − {FormulaText.Factor(mean)})" + (scale == 1 ? "" : $" / {FormulaText.Number(scale)}"),
        [Term.Input(symbol, driver.Label, value), Term.Input(meanSymbol, new BilingualText("Mean of the segment's closed projects", "细分已结束项目均值"), mean)]);
}
