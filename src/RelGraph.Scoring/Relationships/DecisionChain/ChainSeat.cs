using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>One person of a decision chain, as the simulation sees it.</summary>
public sealed record ChainSeat
{
    /// <summary>The contact's id; random streams are keyed by it.</summary>
    public required string Contact { get; init; }

    /// <summary>Buying role.</summary>
    public required BuyingRole Role { get; init; }

    /// <summary>W: power, 1 for the most powerful of the chain.</summary>
    public required double Power { get; init; }

    /// <summary>λ: how far others move the person, 0 to below 1.</summary>
    public double Susceptibility { get; init; } = .5;

    /// <summary>True when the person can block a vendor.</summary>
    public bool Veto { get; init; }

    /// <summary>Votes in a weighted committee.</summary>
    public double Votes { get; init; } = 1;

    /// <summary>Step of a stepped decision, from 1; null joins the last step.</summary>
    public int? Step { get; init; }

    /// <summary>Stands, one per vendor in the chain's order.</summary>
    public required IReadOnlyList<ChainStand> Stands { get; init; }

    /// <summary>The mean stand toward us if the person supported us at least as the swing asks.</summary>
    public double SwungStand { get; init; }
}
