using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>The open key-person formula with its numbers, and the parts that add up to the score.</summary>
internal static class KeyPersonExplanation
{
    private static readonly BilingualText CloseLabel = new("Closeness", "关系紧密度");
    private static readonly BilingualText SolutionLabel = new("Solution recognition", "方案认可度");
    private static readonly BilingualText PriceLabel = new("Price acceptance", "价格接受度");
    private static readonly BilingualText SupportLabel = new("Support", "支持度");

    /// <summary>KPR with everything under it.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="ties">The ties behind closeness, with the name of each holder; empty when it is a prior.</param>
    public static Term Build(KeyPersonInput input, IReadOnlyList<(string Name, double Strength)> ties)
    {
        var stand = BuildStand(input, ties);
        return new Term(
            "KPR", new BilingualText("Key-person relationship", "关键人关系"), KeyPersonFormula.Score(stand.Value!.Value),
            $"50·(1 + {FormulaText.Factor(stand.Value.Value)})", [stand]);
    }

    /// <summary>Stand with everything under it.</summary>
    public static Term BuildStand(KeyPersonInput input, IReadOnlyList<(string Name, double Strength)> ties)
    {
        var weights = input.Weights;
        var (close, solution, price, support) = (input.Closeness.Mean, input.Solution.Mean, input.Price.Mean, input.Support.Mean);
        var guard = KeyPersonFormula.Guard(close, solution, support);
        var guardTerm = (2 * close) - 1 > 0
            ? new Term("g", new BilingualText("Guard against closeness without acceptance", "防止以关系掩盖否定"), guard, $"1 + min(0, {FormulaText.Number(solution)}, {FormulaText.Number(support)})", [])
            : Term.Input("g", new BilingualText("Guard, not needed while closeness is low", "紧密度低时不起作用"), 1);
        var formula = $"{FormulaText.Number(weights.Closeness)}·{FormulaText.Factor(guard)}·(2·{FormulaText.Factor(close)} − 1)"
            + $" + {FormulaText.Number(weights.Solution)}·{FormulaText.Factor(solution)}"
            + $" + {FormulaText.Number(weights.Price)}·{FormulaText.Factor(price)}"
            + $" + {FormulaText.Number(weights.Support)}·{FormulaText.Factor(support)}";
        return new Term(
            "Stand", new BilingualText("Stand toward the vendor", "立场"), KeyPersonFormula.Stand(weights, close, solution, price, support), formula,
            [BuildCloseness(close, ties), Term.Input("Sol", SolutionLabel, solution), Term.Input("Price", PriceLabel, price), Term.Input("Support", SupportLabel, support), guardTerm]);
    }

    /// <summary>50 for a stand of 0, and what each component adds or takes away.</summary>
    public static IReadOnlyList<Contribution> Contributions(KeyPersonInput input, KeyPersonDetail detail)
    {
        var weights = input.Weights;
        var guard = KeyPersonFormula.Guard(input.Closeness.Mean, input.Solution.Mean, input.Support.Mean);
        return
        [
            new Contribution("neutral", new BilingualText("Neutral start", "中性起点"), 50),
            new Contribution("closeness", CloseLabel, 50 * weights.Closeness * guard * ((2 * input.Closeness.Mean) - 1), detail.Closeness),
            new Contribution("solution", SolutionLabel, 50 * weights.Solution * input.Solution.Mean, detail.Solution),
            new Contribution("price", PriceLabel, 50 * weights.Price * input.Price.Mean, detail.Price),
            new Contribution("support", SupportLabel, 50 * weights.Support * input.Support.Mean, detail.Support),
        ];
    }

    private static Term BuildCloseness(double close, IReadOnlyList<(string Name, double Strength)> ties) => ties.Count == 0
        ? Term.Input("Close", CloseLabel, close)
        : new Term(
            "Close", CloseLabel, close, "1 − " + string.Join('·', ties.Select(tie => $"(1 − {FormulaText.Factor(tie.Strength)})")),
            [.. ties.Select(tie => Term.Input("T̂", new BilingualText($"Tie of {tie.Name}", $"{tie.Name} 的关系强度"), tie.Strength))]);
}
