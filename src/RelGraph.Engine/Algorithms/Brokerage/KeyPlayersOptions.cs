using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>How many people are looked for, and how hard.</summary>
public sealed record KeyPlayersOptions
{
    /// <summary>Default of <see cref="MaxHops"/>.</summary>
    public const int DefaultMaxHops = 1;

    /// <summary>Default of <see cref="MaxSets"/>.</summary>
    public const int DefaultMaxSets = 20_000;

    /// <summary>All defaults.</summary>
    public static KeyPlayersOptions Default { get; } = new();

    /// <summary>How many nodes to choose.</summary>
    /// <value>Default 3; 1 to 1000.</value>
    public int Count { get; init; } = 3;

    /// <summary>How far a chosen node reaches, for <see cref="KeyPlayersReaching"/>.</summary>
    /// <value>Default 1; at least 1.</value>
    public int MaxHops { get; init; } = DefaultMaxHops;

    /// <summary>When there are no more sets of the size than this, all are tried and the best is exact.</summary>
    /// <value>Default 20 000; 0 (never) or more.</value>
    public int MaxSets { get; init; } = DefaultMaxSets;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Count), Count, 1, 1000).InRange(nameof(MaxHops), MaxHops, 1, int.MaxValue).InRange(nameof(MaxSets), MaxSets, 0, int.MaxValue)
        .ThrowIfAny(nameof(KeyPlayersOptions));
}
