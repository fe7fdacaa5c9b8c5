using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How betweenness on the cut between two groups is counted.</summary>
public sealed record CutBetweennessOptions
{
    /// <summary>All defaults.</summary>
    public static CutBetweennessOptions Default { get; } = new();

    /// <summary>What makes a path short.</summary>
    /// <value>Default <see cref="PathLength.Hops"/>.</value>
    public PathLength Length { get; init; } = PathLength.Hops;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .Require(Enum.IsDefined(Length), $"{nameof(Length)} must be Hops or Distance but was {Length}.")
        .ThrowIfAny(nameof(CutBetweennessOptions));
}
