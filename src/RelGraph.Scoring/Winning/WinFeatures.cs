namespace RelGraph.Scoring.Winning;

/// <summary>What the win formula looks at, before scaling; null means that nothing is known.</summary>
internal sealed record WinFeatures
{
    /// <summary>The chance of a deal of this segment at this stage, 0 to 1.</summary>
    public required double BaseRate { get; init; }

    /// <summary>Decision-chain score, 0 to 100; null when no seat is known.</summary>
    public double? Chain { get; init; }

    /// <summary>Mean decision-chain score of the segment's closed projects at this stage.</summary>
    public required double ChainMean { get; init; }

    /// <summary>Stand of the seat with most power toward us, −1 to 1.</summary>
    public double? TopDecider { get; init; }

    /// <summary>Share of power covered, 0 to 1.</summary>
    public double? Coverage { get; init; }

    /// <summary>The segment's mean coverage.</summary>
    public required double CoverageMean { get; init; }

    /// <summary>Effective number of our people in the chain, from 1.</summary>
    public double? Threads { get; init; }

    /// <summary>Change of the chain's mean closeness in 90 days.</summary>
    public double? Momentum { get; init; }

    /// <summary>Fit of project behaviour to the winning pattern, 0 to 100.</summary>
    public double? Behaviour { get; init; }

    /// <summary>Mean score of the answered TAS sections, −1 to 1.</summary>
    public double? Tas { get; init; }

    /// <summary>True when the deal has been in its stage longer than four of five closed ones were.</summary>
    public bool? Overdue { get; init; }
}
