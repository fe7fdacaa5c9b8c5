using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>The words and the open formula of a company score.</summary>
internal static class CompanyExplanation
{
    public static readonly BilingualText Score = new("Company relationship", "公司关系");

    /// <summary>The five terms: code, symbol and label, in the order of the formula.</summary>
    public static readonly IReadOnlyList<(string Code, string Symbol, BilingualText Label)> Terms =
    [
        ("reach", "Reach", new("Reach within two introductions", "两步触达价值占比")),
        ("redundancy", "Redund", new("Redundancy: reached over two separate paths", "双路径冗余")),
        ("institution", "Inst", new("Held by two people or by a contract", "组织化持有")),
        ("spread", "Spread", new("Spread over our people", "分散度")),
        ("collaboration", "Collab", new("Accounts where two of our units are active", "协同客户占比")),
    ];

    /// <summary>Writes the formula over the terms that are known, with the weights as scaled.</summary>
    public static Term Of(CompanyInputs inputs, CompanyParameters parameters, double score)
    {
        var scaled = CompanyFormula.Scale(CompanyFormula.Terms(inputs, parameters));
        return new Term(
            "CRS", Score, score,
            $"100·({string.Join(" + ", scaled.Select(term => $"{FormulaText.Number(term.Weight)}·{FormulaText.Number(term.Value)}"))})",
            [.. scaled.Select(term => Part(term.Index, term.Value, inputs))]);
    }

    private static Term Part(int index, double value, CompanyInputs inputs)
    {
        var (code, symbol, label) = Terms[index];
        return code == "collaboration"
            ? new Term(symbol, label, value, $"{inputs.Accounts.Joint} / {inputs.Accounts.Active}", [
                Term.Input("joint", new("Active accounts with two of our units", "两个以上团队活跃的客户"), inputs.Accounts.Joint),
                Term.Input("active", new("Active accounts", "活跃客户"), inputs.Accounts.Active)])
            : Term.Input(symbol, label, value);
    }
}
