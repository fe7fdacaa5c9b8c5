using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>How many disjoint paths are sought, and what they may share.</summary>
public sealed record DisjointPathsOptions
{
    /// <summary>Default of <see cref="Count"/>.</summary>
    public const int DefaultCount = 2;

    /// <summary>All defaults.</summary>
    public static DisjointPathsOptions Default { get; } = new();

    /// <summary>How many paths are sought; when there are not that many, as many as there are.</summary>
    /// <value>Default 2; 1 to 1000.</value>
    public int Count { get; init; } = DefaultCount;

    /// <summary>What the paths must not share.</summary>
    /// <value>Default <see cref="PathsApart.InNodes"/>.</value>
    public PathsApart Apart { get; init; } = PathsApart.InNodes;

    /// <summary>What makes a path short.</summary>
    /// <value>Default <see cref="PathMeasure.Strength"/>.</value>
    public PathMeasure Measure { get; init; } = PathMeasure.Strength;

    /// <summary>Nodes no path may go through; the two ends are always allowed.</summary>
    /// <value>Default none.</value>
    public IReadOnlySet<int> Forbidden { get; init; } = new HashSet<int>();

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Count), Count, 1, 1000)
        .Require(Enum.IsDefined(Apart), $"{nameof(Apart)} must be InRelationships or InNodes but was {Apart}.")
        .Require(Enum.IsDefined(Measure), $"{nameof(Measure)} must be Distance or Strength but was {Measure}.")
        .ThrowIfAny(nameof(DisjointPathsOptions));
}
