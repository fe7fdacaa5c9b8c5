using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>From whom word spreads, and how often that is tried.</summary>
public sealed record IndependentCascadeOptions
{
    /// <summary>Default of <see cref="Draws"/>.</summary>
    public const int DefaultDraws = 10_000;

    /// <summary>Who knows at first; naming somebody twice is naming them once.</summary>
    /// <value>Default nobody.</value>
    public IReadOnlyList<int> Seeds { get; init; } = [];

    /// <summary>Number of independent trials.</summary>
    /// <value>Default 10 000; at least 2.</value>
    public int Draws { get; init; } = DefaultDraws;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Draws), Draws, 2, int.MaxValue)
        .ThrowIfAny(nameof(IndependentCascadeOptions));
}
