using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Which relationships count, and how far to count.</summary>
public sealed record EdgeDisjointPathsOptions
{
    /// <summary>All defaults.</summary>
    public static EdgeDisjointPathsOptions Default { get; } = new();

    /// <summary>Relationships lighter than this do not count.</summary>
    /// <value>Default: any weight above 0 counts.</value>
    public double LeastWeight { get; init; } = double.Epsilon;

    /// <summary>Counting stops here.</summary>
    /// <value>Default 16; at least 1.</value>
    public int MaxCount { get; init; } = 16;

    /// <summary>Nodes no path may go through.</summary>
    /// <value>Default none.</value>
    public IReadOnlySet<int> Forbidden { get; init; } = new HashSet<int>();

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .Positive(nameof(LeastWeight), LeastWeight).InRange(nameof(MaxCount), MaxCount, 1, int.MaxValue)
        .ThrowIfAny(nameof(EdgeDisjointPathsOptions));
}
