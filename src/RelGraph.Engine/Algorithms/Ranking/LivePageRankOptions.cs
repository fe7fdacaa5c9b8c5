using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>How PageRank is kept up.</summary>
public sealed record LivePageRankOptions
{
    /// <summary>Default of <see cref="Tolerance"/>.</summary>
    public const double DefaultTolerance = 1e-6;

    /// <summary>All defaults.</summary>
    public static LivePageRankOptions Default { get; } = new();

    /// <summary>Chance of following a relationship instead of jumping anywhere.</summary>
    /// <value>Default .85; 0 to .999.</value>
    public double DampingFactor { get; init; } = PageRankOptions.DefaultDampingFactor;

    /// <summary>After each batch the scores are off by no more than this, summed over all nodes (L1).</summary>
    /// <value>Default 1e-6; 1e-12 to 1.</value>
    public double Tolerance { get; init; } = DefaultTolerance;

    /// <summary>True when a change of a relationship changes the one back as well.</summary>
    /// <value>Default true.</value>
    public bool IsUndirected { get; init; } = true;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(DampingFactor), DampingFactor, 0, .999).InRange(nameof(Tolerance), Tolerance, 1e-12, 1)
        .ThrowIfAny(nameof(LivePageRankOptions));
}
