namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>The employee relationship score (scoring.md 5.4) from its four terms.</summary>
internal static class EmployeeFormula
{
    /// <summary>Cap = 1 − 2^(−RC/RC_ref); 0 when there is no reference.</summary>
    public static double Cap(double capital, double reference) => reference > 0 ? 1 - Math.Pow(2, -capital / reference) : 0;

    /// <summary>Safe = 1 − X/RC, from 0 to 1; 0 when there is no capital.</summary>
    public static double Safe(double exclusive, double capital) => capital > 0 ? Math.Clamp(1 - (exclusive / capital), 0, 1) : 0;

    /// <summary>Broker = 1 − min(1, constraint).</summary>
    public static double Broker(double constraint) => 1 - Math.Min(1, constraint);

    /// <summary>Points of capital, reach, brokerage and safety; all 0 when there is no capital.</summary>
    public static (double Capital, double Reach, double Broker, double Safe) Points(
        double capital, double exclusive, double reference, double reach, double constraint, EmployeeParameters parameters) =>
        capital <= 0
            ? default
            : (100 * parameters.CapitalWeight * Cap(capital, reference),
               100 * parameters.ReachWeight * reach,
               100 * parameters.BrokerWeight * Broker(constraint),
               100 * parameters.SafeWeight * Safe(exclusive, capital));

    /// <summary>Chance of leaving within a year: the mean of Beta(1, 9) updated by the firm's own leavers and person-years.</summary>
    public static double LeaveProbability(int leavers, double personYears, EmployeeParameters parameters) =>
        (parameters.LeavePriorLeft + leavers) / (parameters.LeavePriorLeft + parameters.LeavePriorStayed + Math.Max(leavers, personYears));
}
