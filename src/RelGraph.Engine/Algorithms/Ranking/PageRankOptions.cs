using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>How PageRank is worked out.</summary>
public sealed record PageRankOptions
{
    /// <summary>Default of <see cref="DampingFactor"/>.</summary>
    public const double DefaultDampingFactor = .85;

    /// <summary>Default of <see cref="MaxIterations"/>.</summary>
    public const int DefaultMaxIterations = 200;

    /// <summary>Default of <see cref="Tolerance"/>.</summary>
    public const double DefaultTolerance = 1e-12;

    /// <summary>All defaults.</summary>
    public static PageRankOptions Default { get; } = new();

    /// <summary>Chance of following a relationship instead of jumping anywhere.</summary>
    /// <value>Default .85; 0 to .999.</value>
    public double DampingFactor { get; init; } = DefaultDampingFactor;

    /// <summary>Largest number of rounds.</summary>
    /// <value>Default 200; at least 1.</value>
    public int MaxIterations { get; init; } = DefaultMaxIterations;

    /// <summary>Rounds end when the scores change by no more than this, summed over all nodes (L1). The scores are then off by at most this · damping / (1 − damping) in all.</summary>
    /// <value>Default 1e-12; above 0.</value>
    public double Tolerance { get; init; } = DefaultTolerance;

    /// <summary>How the scores are approached.</summary>
    /// <value>Default <see cref="PageRankMethod.Automatic"/>.</value>
    public PageRankMethod Method { get; init; }

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(DampingFactor), DampingFactor, 0, .999).InRange(nameof(MaxIterations), MaxIterations, 1, int.MaxValue).Positive(nameof(Tolerance), Tolerance)
        .Require(Enum.IsDefined(Method), $"{nameof(Method)} must be Automatic or PowerIteration but was {Method}.")
        .ThrowIfAny(nameof(PageRankOptions));
}
