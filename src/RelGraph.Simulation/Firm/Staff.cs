using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Firm;

/// <summary>What one of our people does.</summary>
internal enum StaffRole
{
    Executive,
    Manager,
    Seller,
    Presales,
    Service,
}

/// <summary>One of our people, with what nobody records: skill, travel cost, habit of logging, optimism.</summary>
internal sealed record Staff
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string? OtherName { get; init; }

    public required StaffRole Role { get; init; }

    public required int Team { get; init; }

    public required int Place { get; init; }

    public required Tongue Tongue { get; init; }

    /// <summary>How well the person builds relationships, 0 to 1.</summary>
    public required double Skill { get; init; }

    /// <summary>How much distance keeps the person from travelling, 0 to 1.</summary>
    public required double TravelCost { get; init; }

    /// <summary>Share of contacts the person logs on a channel of average visibility, 0 to 1.</summary>
    public required double Capture { get; init; }

    /// <summary>What the person adds to true probabilities and closeness when stating them.</summary>
    public required double Optimism { get; init; }

    public required DateOnly HiredOn { get; init; }

    /// <summary>First day no longer with us; null while employed.</summary>
    public required DateOnly? LeftOn { get; init; }

    public bool WorksOn(DateOnly day) => HiredOn <= day && (LeftOn is null || day < LeftOn);
}
