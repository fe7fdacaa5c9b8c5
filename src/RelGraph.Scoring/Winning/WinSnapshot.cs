using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Winning;

/// <summary>One look at a deal that has closed since, with what was known on the day of the look.</summary>
/// <param name="Opportunity">The deal.</param>
/// <param name="Segment">Its segment.</param>
/// <param name="Day">The day of the look, before the close.</param>
/// <param name="ClosedOn">The day it closed.</param>
/// <param name="Won">True when we won it.</param>
/// <param name="Stage">The stage it was in.</param>
/// <param name="Features">What the formula takes, the means not yet set.</param>
internal sealed record WinSnapshot(string Opportunity, string? Segment, DateOnly Day, DateOnly ClosedOn, bool Won, OpportunityStage Stage, WinFeatures Features);
