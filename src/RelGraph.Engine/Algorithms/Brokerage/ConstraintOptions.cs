namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Which nodes to measure.</summary>
public sealed record ConstraintOptions
{
    /// <summary>All nodes.</summary>
    public static ConstraintOptions Default { get; } = new();

    /// <summary>The nodes to measure; null for all. The others are left undefined in the result.</summary>
    /// <value>Default null.</value>
    public IReadOnlyCollection<int>? Nodes { get; init; }
}
