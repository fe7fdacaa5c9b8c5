using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Similarity;

/// <summary>Which similar nodes are looked for.</summary>
public sealed record SimilarNodesOptions
{
    /// <summary>Default of <see cref="Count"/>.</summary>
    public const int DefaultCount = 10;

    /// <summary>All defaults.</summary>
    public static SimilarNodesOptions Default { get; } = new();

    /// <summary>What makes two nodes alike.</summary>
    /// <value>Default <see cref="NeighbourMeasure.Jaccard"/>.</value>
    public NeighbourMeasure Measure { get; init; }

    /// <summary>How many to find for each node.</summary>
    /// <value>Default 10; at least 1.</value>
    public int Count { get; init; } = DefaultCount;

    /// <summary>The nodes to find them for; null for all.</summary>
    /// <value>Default null.</value>
    public IReadOnlyList<int>? Nodes { get; init; }

    /// <summary>True to find only nodes that are not related yet: a forecast of new relationships.</summary>
    /// <value>Default false.</value>
    public bool OnlyUnrelated { get; init; }

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .Require(Enum.IsDefined(Measure), $"{nameof(Measure)} must be Jaccard, AdamicAdar or ResourceAllocation but was {Measure}.")
        .InRange(nameof(Count), Count, 1, int.MaxValue)
        .ThrowIfAny(nameof(SimilarNodesOptions));
}
