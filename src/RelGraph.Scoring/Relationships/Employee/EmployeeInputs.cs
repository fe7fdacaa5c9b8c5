using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>What the score of one employee is worked out from.</summary>
internal sealed record EmployeeInputs
{
    /// <summary>RC: Σ V·φ, in minor units where there is money.</summary>
    public required double Capital { get; init; }

    /// <summary>X: Σ V·(closeness lost when the employee leaves).</summary>
    public required double Exclusive { get; init; }

    /// <summary>RC_ref.</summary>
    public required double Reference { get; init; }

    /// <summary>Share of the firm's target value within two hops.</summary>
    public required double Reach { get; init; }

    /// <summary>Burt's constraint.</summary>
    public required double Constraint { get; init; }

    /// <summary>Standard deviation of the reach.</summary>
    public required double ReachDeviation { get; init; }

    /// <summary>Ties held, ordered by account, then contact.</summary>
    public required IReadOnlyList<(HeldContact Contact, HeldTie Tie)> Held { get; init; }
}
