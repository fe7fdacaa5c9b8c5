namespace RelGraph.Scoring.Winning;

/// <summary>What the win model takes from a decision chain.</summary>
internal sealed record ChainFacts
{
    /// <summary>A chain of which no seat is known.</summary>
    public static ChainFacts None { get; } = new();

    /// <summary>Decision-chain score; null when no seat is known.</summary>
    public double? Score { get; init; }

    /// <summary>Standard deviation of the score over its draws.</summary>
    public double Deviation { get; init; }

    /// <summary>Confidence of the chain.</summary>
    public double Confidence { get; init; }

    /// <summary>Stand of the seat with most power toward us.</summary>
    public double? TopStand { get; init; }

    /// <summary>Share of power covered.</summary>
    public double? Coverage { get; init; }

    /// <summary>Effective number of our people.</summary>
    public double? Threads { get; init; }

    /// <summary>Change of the mean closeness over the momentum days.</summary>
    public double? Momentum { get; init; }
}
