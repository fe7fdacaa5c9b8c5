using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>How much an event counts for each pair that took part.</summary>
public sealed record SharedEventsOptions
{
    /// <summary>Default of <see cref="SizeDiscount"/>.</summary>
    public const double DefaultSizeDiscount = 1;

    /// <summary>All defaults.</summary>
    public static SharedEventsOptions Default { get; } = new();

    /// <summary>The power of (participants − 1) by which an event's weight is divided for each pair: 1 so that an event gives each participant its weight once, however many there were; 0 so that every pair of a large gathering counts in full.</summary>
    /// <value>Default 1; 0 to 2.</value>
    public double SizeDiscount { get; init; } = DefaultSizeDiscount;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks().InRange(nameof(SizeDiscount), SizeDiscount, 0, 2).ThrowIfAny(nameof(SharedEventsOptions));
}
