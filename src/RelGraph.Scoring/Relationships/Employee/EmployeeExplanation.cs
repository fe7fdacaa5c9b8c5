using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>The words and the open formula of an employee score.</summary>
internal static class EmployeeExplanation
{
    public static readonly BilingualText Score = new("Employee relationship", "员工关系");
    public static readonly BilingualText Cap = new("Relationship capital", "关系资本");
    public static readonly BilingualText Reach = new("Reach within two introductions", "两步触达");
    public static readonly BilingualText Broker = new("Brokerage between groups", "中介位置");
    public static readonly BilingualText Safe = new("Safety: what stays if the employee leaves", "稳固度（离开后仍保留）");
    private static readonly BilingualText Capital = new("Capital RC", "关系资本额");
    private static readonly BilingualText Reference = new("Reference capital", "参照资本额");
    private static readonly BilingualText Exclusive = new("Held by this employee alone", "独占额");
    private static readonly BilingualText Constraint = new("Constraint (Burt)", "结构约束");

    /// <summary>Writes the formula. Amounts are stated in parts of the reference, so that a pocket calculator holds them.</summary>
    public static Term Of(EmployeeInputs inputs, EmployeeParameters parameters, double score)
    {
        if (inputs.Capital <= 0)
        {
            return new Term("ERS", Score, score, "", [Term.Input("RC", Capital, 0)]);
        }

        var sum = parameters.CapitalWeight + parameters.ReachWeight + parameters.BrokerWeight + parameters.SafeWeight;
        var (cap, broker, safe) = (EmployeeFormula.Cap(inputs.Capital, inputs.Reference), EmployeeFormula.Broker(inputs.Constraint), EmployeeFormula.Safe(inputs.Exclusive, inputs.Capital));
        var (relative, alone) = (inputs.Reference > 0 ? inputs.Capital / inputs.Reference : 0, inputs.Exclusive / inputs.Capital);
        return new Term(
            "ERS", Score, score,
            $"100·({N(parameters.CapitalWeight)}·{N(cap)} + {N(parameters.ReachWeight)}·{N(inputs.Reach)} + {N(parameters.BrokerWeight)}·{N(broker)} + {N(parameters.SafeWeight)}·{N(safe)}) / {N(sum)}",
            [
                new Term("Cap", Cap, cap, inputs.Reference > 0 ? $"1 − 2^(−{N(relative)})" : "", [
                    Term.Input("RC", Capital, inputs.Capital), Term.Input("RC_ref", Reference, inputs.Reference), Term.Input("RC / RC_ref", Capital, relative)]),
                Term.Input("Reach", Reach, inputs.Reach),
                new Term("Broker", Broker, broker, $"1 − min(1, {N(inputs.Constraint)})", [Term.Input("constraint", Constraint, inputs.Constraint)]),
                new Term("Safe", Safe, safe, $"1 − {N(alone)}", [Term.Input("X / RC", Exclusive, alone)]),
            ]);
    }

    private static string N(double value) => FormulaText.Number(value);
}
