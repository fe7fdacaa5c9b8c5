using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How closeness is measured, and of whom.</summary>
public sealed record ClosenessOptions
{
    /// <summary>All defaults.</summary>
    public static ClosenessOptions Default { get; } = new();

    /// <summary>What makes a path short.</summary>
    /// <value>Default <see cref="PathLength.Hops"/>.</value>
    public PathLength Length { get; init; } = PathLength.Hops;

    /// <summary>The nodes to measure; null for all. The others are left 0 in the result.</summary>
    /// <value>Default null.</value>
    public IReadOnlyCollection<int>? Nodes { get; init; }

    /// <summary>Checks every value but the nodes, which the graph decides.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .Require(Enum.IsDefined(Length), $"{nameof(Length)} must be Hops or Distance but was {Length}.")
        .ThrowIfAny(nameof(ClosenessOptions));
}
