using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>How eigenvector centrality is worked out.</summary>
public sealed record EigenvectorOptions
{
    /// <summary>Default of <see cref="MaxIterations"/>.</summary>
    public const int DefaultMaxIterations = 1000;

    /// <summary>Default of <see cref="Tolerance"/>.</summary>
    public const double DefaultTolerance = 1e-10;

    /// <summary>All defaults.</summary>
    public static EigenvectorOptions Default { get; } = new();

    /// <summary>Largest number of rounds.</summary>
    /// <value>Default 1000; at least 1.</value>
    public int MaxIterations { get; init; } = DefaultMaxIterations;

    /// <summary>Rounds end when no score changes by more than this share of the largest of its component.</summary>
    /// <value>Default 1e-10; above 0.</value>
    public double Tolerance { get; init; } = DefaultTolerance;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(MaxIterations), MaxIterations, 1, int.MaxValue).Positive(nameof(Tolerance), Tolerance)
        .ThrowIfAny(nameof(EigenvectorOptions));
}
