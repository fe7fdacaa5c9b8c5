using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How betweenness is counted.</summary>
public sealed record BetweennessOptions
{
    /// <summary>All defaults.</summary>
    public static BetweennessOptions Default { get; } = new();

    /// <summary>What makes a path short.</summary>
    /// <value>Default <see cref="PathLength.Hops"/>.</value>
    public PathLength Length { get; init; } = PathLength.Hops;

    /// <summary>Whether a pair counts once for each direction.</summary>
    /// <value>Default <see cref="PairCounting.Ordered"/>; take <see cref="PairCounting.Unordered"/> for an undirected graph.</value>
    public PairCounting Pairs { get; init; } = PairCounting.Ordered;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed; all such values are listed.</exception>
    public void Validate() => Check(new OptionChecks()).ThrowIfAny(nameof(BetweennessOptions));

    /// <summary>Adds the faults of these options to those of others.</summary>
    internal OptionChecks Check(OptionChecks checks) => checks
        .Require(Enum.IsDefined(Length), $"{nameof(Length)} must be Hops or Distance but was {Length}.")
        .Require(Enum.IsDefined(Pairs), $"{nameof(Pairs)} must be Ordered or Unordered but was {Pairs}.");
}
