using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Deals;

/// <summary>The stages a project passes on the way to its outcome, as far as the history goes.</summary>
internal static class StagePath
{
    private const int Bid = 3;

    public static List<(OpportunityStage Stage, DateOnly On)> Walk(ref SeededRandom random, Calendar calendar, Deal deal, OpportunityOutcome outcome)
    {
        var last = outcome switch
        {
            OpportunityOutcome.Won => 4,
            OpportunityOutcome.LostToCompetitor => random.Chance(0.85) ? Bid : 2,
            _ => random.Weighted([0.15, 0.25, 0.35, 0.25]),
        };
        var closes = outcome == OpportunityOutcome.Cancelled
            ? deal.Stages[last].AddDays(Math.Max(1, (deal.DecidesOn.DayNumber - deal.Stages[last].DayNumber) / 2))
            : deal.DecidesOn;
        var path = new List<(OpportunityStage, DateOnly)>();
        for (var stage = 0; stage <= last; stage++)
        {
            path.Add((OpportunityStage.Qualified + stage, deal.Stages[stage]));
            if (stage == Bid && deal.Traits.Repeats)
            {
                // Sent back to the drawing board once, then bid again.
                var days = deal.Stages[Bid + 1].DayNumber - deal.Stages[Bid].DayNumber;
                path.Add((OpportunityStage.Solution, Workday(deal, days / 3)));
                path.Add((OpportunityStage.Bid, Workday(deal, days * 2 / 3)));
            }
        }

        // What is still to be decided when the history ends cannot have been cancelled before.
        closes = Calendar.Workday(closes);
        closes = closes < path[^1].Item2 ? path[^1].Item2 : closes;
        path.Add((OpportunityStage.Closed, deal.DecidesOn > calendar.End ? deal.DecidesOn : closes));
        path.RemoveAll(step => step.Item2 > calendar.End);
        return path;
    }

    private static DateOnly Workday(Deal deal, int days)
    {
        var day = Calendar.Workday(deal.Stages[Bid].AddDays(days));
        return day < deal.Stages[Bid] ? deal.Stages[Bid] : day;
    }
}
