using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>How Katz centrality is worked out.</summary>
public sealed record KatzOptions
{
    /// <summary>Default of <see cref="MaxIterations"/>.</summary>
    public const int DefaultMaxIterations = 1000;

    /// <summary>Default of <see cref="Tolerance"/>.</summary>
    public const double DefaultTolerance = 1e-12;

    /// <summary>All defaults.</summary>
    public static KatzOptions Default { get; } = new();

    /// <summary>What a relationship of weight 1 passes on; null for .85 of the largest allowed.</summary>
    /// <value>Default null; above 0 and below 1 divided by the spectral radius of the weights, which the graph decides.</value>
    public double? Alpha { get; init; }

    /// <summary>What each node has of its own.</summary>
    /// <value>Default 1; above 0.</value>
    public double Beta { get; init; } = 1;

    /// <summary>Largest number of rounds.</summary>
    /// <value>Default 1000; at least 1.</value>
    public int MaxIterations { get; init; } = DefaultMaxIterations;

    /// <summary>Rounds end when no score changes by more than this share of the largest.</summary>
    /// <value>Default 1e-12; above 0.</value>
    public double Tolerance { get; init; } = DefaultTolerance;

    /// <summary>Checks every value but the upper end of alpha, which the graph decides.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .Positive(nameof(Alpha), Alpha ?? 1).Positive(nameof(Beta), Beta).InRange(nameof(MaxIterations), MaxIterations, 1, int.MaxValue).Positive(nameof(Tolerance), Tolerance)
        .ThrowIfAny(nameof(KatzOptions));
}
