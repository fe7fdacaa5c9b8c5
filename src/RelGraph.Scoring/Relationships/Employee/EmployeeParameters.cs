using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Parameters of the employee relationship (scoring.md 5.4).</summary>
public sealed record EmployeeParameters
{
    /// <summary>Weight of Cap.</summary>
    /// <value>Default .45; in [0, 1].</value>
    public double CapitalWeight { get; init; } = .45;

    /// <summary>Weight of Reach.</summary>
    /// <value>Default .25; in [0, 1].</value>
    public double ReachWeight { get; init; } = .25;

    /// <summary>Weight of Broker.</summary>
    /// <value>Default .15; in [0, 1].</value>
    public double BrokerWeight { get; init; } = .15;

    /// <summary>Weight of Safe: how much of the capital stays when the employee leaves.</summary>
    /// <value>Default .15; in [0, 1].</value>
    public double SafeWeight { get; init; } = .15;

    /// <summary>The least path strength that counts as reached.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double ReachStrength { get; init; } = .2;

    /// <summary>First parameter of the Beta prior of leaving within a year.</summary>
    /// <value>Default 1; in [0.01, 1000].</value>
    public double LeavePriorLeft { get; init; } = 1;

    /// <summary>Second parameter of the Beta prior of leaving within a year.</summary>
    /// <value>Default 9; in [0.01, 1000].</value>
    public double LeavePriorStayed { get; init; } = 9;

    /// <summary>RC_ref, the frozen reference capital in minor units of the workspace's currency, above 0; where null, the median of the picture at hand.</summary>
    /// <value>Default null.</value>
    public double? ReferenceCapital { get; init; }

    /// <summary>The day whose picture the reference describes; pictures of earlier days use their own median.</summary>
    /// <value>Default null: the reference holds for every day.</value>
    public DateOnly? FrozenOn { get; init; }

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("employee")
        .InRange("capitalWeight", CapitalWeight, 0, 1)
        .InRange("reachWeight", ReachWeight, 0, 1)
        .InRange("brokerWeight", BrokerWeight, 0, 1)
        .InRange("safeWeight", SafeWeight, 0, 1)
        .InRange("reachStrength", ReachStrength, 0, 1)
        .InRange("leavePriorLeft", LeavePriorLeft, 0.01, 1000)
        .InRange("leavePriorStayed", LeavePriorStayed, 0.01, 1000)
        .PositiveSum("weights", CapitalWeight + ReachWeight + BrokerWeight + SafeWeight)
        .That(ReferenceCapital is null or > 0, "referenceCapital", "must be above 0 or null; leave it out to use the median of the picture.")
        .Errors;
}
