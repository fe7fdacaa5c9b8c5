using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Behaviour;

/// <summary>A closed project like the one at hand.</summary>
/// <param name="Opportunity">The opportunity's id.</param>
/// <param name="Account">The customer's id.</param>
/// <param name="Similarity">How alike, 0 to 1.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="ClosedOn">When it ended.</param>
public sealed record SimilarProject(string Opportunity, string Account, double Similarity, OpportunityOutcome Outcome, DateOnly ClosedOn)
{
    /// <summary>True when we won it.</summary>
    public bool IsWon => Outcome == OpportunityOutcome.Won;
}
