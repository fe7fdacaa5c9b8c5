using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Winning;

/// <summary>A stay of a deal in one stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="From">First day.</param>
/// <param name="To">The day it moved on; null while it is still there.</param>
public readonly record struct StageStay(OpportunityStage Stage, DateOnly From, DateOnly? To)
{
    /// <summary>Days in the stage, up to the given day where it is still there.</summary>
    public int DaysUpTo(DateOnly asOf) => (To ?? asOf).DayNumber - From.DayNumber;
}
