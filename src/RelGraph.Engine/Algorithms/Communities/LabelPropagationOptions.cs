using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>How long labels are passed on.</summary>
public sealed record LabelPropagationOptions
{
    /// <summary>Default of <see cref="MaxIterations"/>.</summary>
    public const int DefaultMaxIterations = 10;

    /// <summary>All defaults.</summary>
    public static LabelPropagationOptions Default { get; } = new();

    /// <summary>Largest number of rounds; fewer when a round changes nothing.</summary>
    /// <value>Default 10; at least 1.</value>
    public int MaxIterations { get; init; } = DefaultMaxIterations;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(MaxIterations), MaxIterations, 1, int.MaxValue)
        .ThrowIfAny(nameof(LabelPropagationOptions));
}
