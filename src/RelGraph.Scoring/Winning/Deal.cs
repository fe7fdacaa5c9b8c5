using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Winning;

/// <summary>An opportunity with what its stage changes tell up to the day of the picture.</summary>
/// <param name="Opportunity">The opportunity.</param>
/// <param name="Customer">The account, or null when it is not recorded.</param>
/// <param name="Segment">The account's segment, or its industry; null when neither is known.</param>
/// <param name="Stays">Its stays in stages before the close, oldest first; one stay at least.</param>
/// <param name="ClosedOn">The day it closed; null while open.</param>
/// <param name="Outcome">How it ended; null while open or when nobody recorded it.</param>
/// <param name="Winner">Who won; null while open or when nobody did.</param>
public sealed record Deal(
    Opportunity Opportunity, Account? Customer, string? Segment, IReadOnlyList<StageStay> Stays, DateOnly? ClosedOn, OpportunityOutcome? Outcome, Vendor? Winner)
{
    /// <summary>True while it is not closed.</summary>
    public bool IsOpen => ClosedOn is null;

    /// <summary>True when it closed with a recorded outcome, so that it can be learned from.</summary>
    public bool IsLesson => ClosedOn is not null && Outcome is not null;

    /// <summary>True when we won it.</summary>
    public bool IsWon => Outcome == OpportunityOutcome.Won;

    /// <summary>The stage it is in; the last one before the close when closed.</summary>
    public OpportunityStage Stage => Stays[^1].Stage;

    /// <summary>True when it came as far as the stage, or beyond it.</summary>
    public bool Reached(OpportunityStage stage) => Stays.Any(stay => stay.Stage >= stage);
}
