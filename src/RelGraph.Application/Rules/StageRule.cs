using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Rules;

/// <summary>A deal has an outcome when it is closed and only then, and a winner only where the outcome has one.</summary>
internal static class StageRule
{
    /// <summary>What contradicts itself in a change of stage.</summary>
    public static IReadOnlyList<RuleBreach> Check(StageChange change)
    {
        var breaches = new List<RuleBreach>();
        var isClosed = change.Stage == OpportunityStage.Closed;
        var outcome = change.Outcome is { } stated ? Names.Of(stated) : "";
        if (change.Outcome is not null && !isClosed)
        {
            breaches.Add(new(RuleBreachKind.Contradiction, "outcome", outcome, $"outcome '{outcome}' stands with the stage '{Names.Of(change.Stage)}' but only the stage 'closed' has one", "leave outcome empty, or set stage to closed"));
        }

        if (change.Outcome is null && isClosed)
        {
            breaches.Add(new(RuleBreachKind.Missing, "outcome", null, "outcome is empty but the stage is 'closed'", "say how it ended: won, lost-to-competitor, no-decision or cancelled"));
        }

        if (change.Winner is { } winner && (change.Outcome, winner.IsUs) is not ((OpportunityOutcome.Won, true) or (OpportunityOutcome.LostToCompetitor, false)))
        {
            breaches.Add(new(RuleBreachKind.Contradiction, "winner", winner.Id, $"winner '{winner.Id}' contradicts the outcome '{outcome}'", "set winner to us when won, to a competitor when lost-to-competitor, else leave it empty"));
        }

        return breaches;
    }
}
