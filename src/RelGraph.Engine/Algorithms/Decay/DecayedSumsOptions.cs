using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Decay;

/// <summary>How events lose weight with time.</summary>
public sealed record DecayedSumsOptions
{
    /// <summary>Default of <see cref="HalfLifeDays"/>.</summary>
    public const double DefaultHalfLifeDays = 90;

    /// <summary>The largest <see cref="HalfLifeDays"/>.</summary>
    public const double MostHalfLifeDays = 36_525;

    /// <summary>The day from which one looks back; later events do not count.</summary>
    /// <value>−2³⁰ to 2³⁰.</value>
    public required int AsOf { get; init; }

    /// <summary>After how many days an event counts half.</summary>
    /// <value>Default 90; .01 to 36 525 days.</value>
    public double HalfLifeDays { get; init; } = DefaultHalfLifeDays;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks().InRange(nameof(AsOf), AsOf, -DecayEvents.FarthestDay, DecayEvents.FarthestDay).InRange(nameof(HalfLifeDays), HalfLifeDays, .01, MostHalfLifeDays).ThrowIfAny(nameof(DecayedSumsOptions));
}
