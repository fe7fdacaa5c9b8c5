using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Deals;

/// <summary>One project as planned before anybody decides: who, what, when, against whom.</summary>
internal sealed record Deal
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required int Offer { get; init; }

    public Offers Offering => Offers.All[Offer];

    public required OpportunityOrigin Origin { get; init; }

    public required bool FromLead { get; init; }

    public required DealTraits Traits { get; init; }

    public required DecisionRule Rule { get; init; }

    /// <summary>Planned first day in each stage from qualified to contract; the decision falls on the last one.</summary>
    public required DateOnly[] Stages { get; init; }

    public DateOnly OpenedOn => Stages[0];

    public required DateOnly DecidesOn { get; init; }

    public required IReadOnlyList<SeatPlan> Seats { get; init; }

    /// <summary>Indexes of the rivals that take part.</summary>
    public required IReadOnlyList<int> Rivals { get; init; }

    /// <summary>The list price of this scope, in the account's currency.</summary>
    public required decimal ListAmount { get; init; }

    /// <summary>Discount on the list price reached in the last round, in percent.</summary>
    public required double Discount { get; init; }

    public bool IsActive(DateOnly from, DateOnly to) => OpenedOn <= to && from <= DecidesOn;
}
