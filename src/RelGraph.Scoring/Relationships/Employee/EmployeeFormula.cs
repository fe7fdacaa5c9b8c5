using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>The employee relationship score of scoring.md 5.4 from its four terms.</summary>
internal static class EmployeeFormula
{
    /// <summary>Cap = 1 − 2^(−RC/RC_ref); 0 when there is no reference.</summary>
    public static double Cap(double capital, double reference) => reference > 0 ? 1 - Math.Pow(2, -capital / reference) : 0;

    /// <summary>Safe = 1 − X/RC, from 0 to 1; 0 when there is no capital.</summary>
    public static double Safe(double exclusive, double capital) => capital > 0 ? Math.Clamp(1 - (exclusive / capital), 0, 1) : 0;

    /// <summary>Broker = 1 − min(1, constraint).</summary>
    public static double Broker(double constraint) => 1 - Math.Min(1, constraint);

    /// <summary>Points of capital, reach, brokerage and safety; all 0 when there is no capital.</summary>
    public static (double Capital, double Reach, double Broker, double Safe) Points(EmployeeInputs inputs, EmployeeParameters parameters)
    {
        if (inputs.Capital <= 0)
        {
            return default;
        }

        var scale = 100 / (parameters.CapitalWeight + parameters.ReachWeight + parameters.BrokerWeight + parameters.SafeWeight);
        return (scale * parameters.CapitalWeight * Cap(inputs.Capital, inputs.Reference),
                scale * parameters.ReachWeight * inputs.Reach,
                scale * parameters.BrokerWeight * Broker(inputs.Constraint),
                scale * parameters.SafeWeight * Safe(inputs.Exclusive, inputs.Capital));
    }

    /// <summary>Standard deviation of the score by the delta method over the employee's own ties and the reach.</summary>
    /// <remarks>A tie's strength t moves its capital by V·φ/t and what is exclusive by V·x/t; both move Cap and Safe together.</remarks>
    public static double Deviation(EmployeeInputs inputs, EmployeeParameters parameters)
    {
        if (inputs.Capital <= 0)
        {
            return 0;
        }

        var scale = 100 / (parameters.CapitalWeight + parameters.ReachWeight + parameters.BrokerWeight + parameters.SafeWeight);
        var capSlope = inputs.Reference > 0 ? Math.Log(2) / inputs.Reference * Math.Pow(2, -inputs.Capital / inputs.Reference) : 0;
        var variance = Math.Pow(scale * parameters.ReachWeight * inputs.ReachDeviation, 2);
        foreach (var (contact, tie) in inputs.Held.Where(held => held.Tie.Counts && held.Tie.Tie.Strength > 0))
        {
            var capital = contact.Value * tie.Share / tie.Tie.Strength;
            var exclusive = contact.Value * tie.Exclusive / tie.Tie.Strength;
            var safeSlope = ((inputs.Exclusive * capital / inputs.Capital) - exclusive) / inputs.Capital;
            var slope = scale * ((parameters.CapitalWeight * capSlope * capital) + (parameters.SafeWeight * safeSlope));
            variance += slope * slope * TieSpread.Variance(tie.Tie);
        }

        return Math.Sqrt(variance);
    }

    /// <summary>Chance of leaving within a year: the mean of the Beta prior updated by the firm's own leavers and person-years.</summary>
    public static double LeaveProbability(int leavers, double personYears, EmployeeParameters parameters) =>
        (parameters.LeavePriorLeft + leavers) / (parameters.LeavePriorLeft + parameters.LeavePriorStayed + Math.Max(leavers, personYears));
}
