using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Parameters of the employee relationship (scoring.md 5.4).</summary>
public sealed record EmployeeParameters
{
    /// <summary>Weight of Cap.</summary>
    /// <value>Default 0.45; in [0, 1].</value>
    public double CapitalWeight { get; init; } = 0.45;

    /// <summary>Weight of Reach.</summary>
    /// <value>Default 0.25; in [0, 1].</value>
    public double ReachWeight { get; init; } = 0.25;

    /// <summary>Weight of Broker.</summary>
    /// <value>Default 0.15; in [0, 1].</value>
    public double BrokerWeight { get; init; } = 0.15;

    /// <summary>Weight of Safe.</summary>
    /// <value>Default 0.15; in [0, 1].</value>
    public double SafeWeight { get; init; } = 0.15;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("employee")
        .InRange("capitalWeight", CapitalWeight, 0, 1)
        .InRange("reachWeight", ReachWeight, 0, 1)
        .InRange("brokerWeight", BrokerWeight, 0, 1)
        .InRange("safeWeight", SafeWeight, 0, 1)
        .Errors;
}
