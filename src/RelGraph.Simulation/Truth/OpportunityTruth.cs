using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Truth;

/// <summary>The sealed truth of one opportunity.</summary>
public sealed record OpportunityTruth
{
    /// <summary>The opportunity.</summary>
    public required string Opportunity { get; init; }

    /// <summary>Its account.</summary>
    public required string Account { get; init; }

    /// <summary>True while it is open at the end of the history; then the outcome lies ahead.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The rule by which it is really decided.</summary>
    public required DecisionRule Rule { get; init; }

    /// <summary>Day of the decision, planned where it lies ahead.</summary>
    public required DateOnly DecidesOn { get; init; }

    /// <summary>True probability that we win, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>True probability of each rival that takes part, by competitor id.</summary>
    public required IReadOnlyDictionary<string, double> RivalProbabilities { get; init; }

    /// <summary>True probability that nobody wins; with the others it sums to 1.</summary>
    public required double NobodyProbability { get; init; }

    /// <summary>How it ended or will end.</summary>
    public required OpportunityOutcome Outcome { get; init; }

    /// <summary>Who won or will win; null when nobody.</summary>
    public required Vendor? Winner { get; init; }

    /// <summary>Stands by seat and vendor, seats never recorded included.</summary>
    public required IReadOnlyList<SeatTruth> Seats { get; init; }
}
