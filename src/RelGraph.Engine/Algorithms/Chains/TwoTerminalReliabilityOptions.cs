using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>How far the chance that some way carries through is worked out.</summary>
public sealed record TwoTerminalReliabilityOptions
{
    /// <summary>Default of <see cref="MaxSteps"/>.</summary>
    public const int DefaultMaxSteps = 200_000;

    /// <summary>All defaults.</summary>
    public static TwoTerminalReliabilityOptions Default { get; } = new();

    /// <summary>Largest number of relationships decided; what is open then is left between the bounds.</summary>
    /// <value>Default 200 000; at least 1.</value>
    public int MaxSteps { get; init; } = DefaultMaxSteps;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks().InRange(nameof(MaxSteps), MaxSteps, 1, int.MaxValue).ThrowIfAny(nameof(TwoTerminalReliabilityOptions));
}
