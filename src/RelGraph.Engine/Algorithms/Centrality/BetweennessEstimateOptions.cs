using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How betweenness is estimated.</summary>
public sealed record BetweennessEstimateOptions
{
    /// <summary>Default of <see cref="SampleSize"/>.</summary>
    public const int DefaultSampleSize = 256;

    /// <summary>All defaults.</summary>
    public static BetweennessEstimateOptions Default { get; } = new();

    /// <summary>How paths are counted.</summary>
    public BetweennessOptions Paths { get; init; } = BetweennessOptions.Default;

    /// <summary>Number of nodes from which paths are searched; a graph with fewer nodes is counted exactly.</summary>
    /// <value>Default 256; at least 1.</value>
    public int SampleSize { get; init; } = DefaultSampleSize;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed; all such values are listed.</exception>
    public void Validate() => Paths.Check(new OptionChecks())
        .InRange(nameof(SampleSize), SampleSize, 1, int.MaxValue)
        .ThrowIfAny(nameof(BetweennessEstimateOptions));
}
