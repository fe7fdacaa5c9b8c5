using RelGraph.Engine.Ties;

namespace RelGraph.Engine.Graphs;

/// <summary>How a picture is loaded.</summary>
public sealed record LiveGraphOptions
{
    /// <summary>Tie parameters of the defaults, the record as it is now.</summary>
    public static LiveGraphOptions Default { get; } = new();

    /// <summary>Weights and defaults of tie strength.</summary>
    /// <value>Default <see cref="TieParameters.Default"/>.</value>
    public TieParameters Ties { get; init; } = TieParameters.Default;

    /// <summary>The record as it was after the change set of this sequence; null for now.</summary>
    /// <value>Default null; at least 0.</value>
    public long? RecordedUpTo { get; init; }
}
