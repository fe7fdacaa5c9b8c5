using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Winning;

/// <summary>The probability that we win a deal, in percent: levels L0 and L1 of the win model, stacked.</summary>
public sealed record WinScore : Score
{
    /// <summary>The opportunity's id.</summary>
    public required string Opportunity { get; init; }

    /// <summary>The probability, 0 to 1; null when the deal closed without a recorded outcome.</summary>
    public double? Probability => Value / 100;

    /// <summary>The stage it is in; the last one before the close when closed.</summary>
    public required OpportunityStage Stage { get; init; }

    /// <summary>How it ended; null while open.</summary>
    public OpportunityOutcome? Outcome { get; init; }

    /// <summary>The base rate it starts from; null when closed.</summary>
    public BaseRate? BaseRate { get; init; }

    /// <summary>Every driver in the order of the formula; empty when closed.</summary>
    public IReadOnlyList<WinDriver> Drivers { get; init; } = [];

    /// <summary>How much of the drivers is believed, with the evidence for it: quality on closed deals it had not seen; null when closed.</summary>
    public WinStacking? Stacking { get; init; }

    /// <summary>How far the number can be trusted, in one line; null when closed.</summary>
    public BilingualText? Basis { get; init; }

    /// <summary>Chain preference P_us, 0 to 1: how likely these people choose us today if they had to decide. It is not a win probability; null when no seat is known.</summary>
    public double? ChainPreference { get; init; }

    /// <summary>What the seller states, 0 to 1: for comparison only, it never enters the number.</summary>
    public double? SellerProbability { get; init; }

    /// <summary>Days in the present stage.</summary>
    public required int DaysInStage { get; init; }

    /// <summary>Days after which the deal is overdue in its stage; null where too few closed deals tell it.</summary>
    public double? OverdueAfterDays { get; init; }

    /// <summary>How the chain preference is to be labelled, so that nobody takes it for the win probability.</summary>
    public static BilingualText ChainPreferenceLabel { get; } = new("Chain preference", "决策链偏好");
}
