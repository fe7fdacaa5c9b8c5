using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>DCS: with these people, this rule and these influences, will the chain choose us? 100·P_us.</summary>
public sealed record DecisionChainScore : Score
{
    /// <summary>The deal's id.</summary>
    public required string Opportunity { get; init; }

    /// <summary>The rule the chain decides by.</summary>
    public required DecisionRule Rule { get; init; }

    /// <summary>P_v of every vendor, us first; with <see cref="Nobody"/> they sum to 1. Empty where no seat is known.</summary>
    public IReadOnlyList<VendorPreference> Preferences { get; init; } = [];

    /// <summary>Probability that nobody is chosen; null where no seat is known.</summary>
    public double? Nobody { get; init; }

    /// <summary>P_us/(P_us + ΣP_k): our share among those chosen at all; null when all prefer nobody.</summary>
    public double? PreferenceShare { get; init; }

    /// <summary>100·P_us once on the means, without draws: what <see cref="Score.Explanation"/> recomputes; null where no seat is known.</summary>
    public double? MeanField { get; init; }

    /// <summary>The people, ordered by contact id.</summary>
    public IReadOnlyList<ChainSeatScore> Seats { get; init; } = [];

    /// <summary>Share of power held by people whose closeness to us is above .4; null where no seat is known.</summary>
    public double? Coverage { get; init; }

    /// <summary>The strongest path from us to the top approver; null where there is no approver or no path.</summary>
    public IntroductionPath? Reach { get; init; }

    /// <summary>1/Σs², the effective number of our people who carry the relationship; null where nobody has a tie.</summary>
    public double? Threads { get; init; }

    /// <summary>Number of paths from us to the top approver that share no tie, 5 for five or more; null where there is no approver.</summary>
    public int? Redundancy { get; init; }

    /// <summary>1 − power-weighted variance of the stands toward us; null where no seat is known.</summary>
    public double? Consensus { get; init; }

    /// <summary>Share of the roles a purchase usually has (approver, decision maker, evaluator, user, purchasing) that have a seat.</summary>
    public double Completeness { get; init; }

    /// <summary>The contact with the largest W·(1 − Stand); null where no seat is known.</summary>
    public string? WeakestLink { get; init; }

    /// <summary>The rule of political maps, for comparison; null where no seat is known.</summary>
    public TrafficLight? Light { get; init; }

    /// <summary>C139, for comparison; null where no seat is known.</summary>
    public ControlCheck? Control { get; init; }

    /// <summary>The chain as it was simulated; null where no seat is known.</summary>
    public ChainModel? Model { get; init; }
}
