using RelGraph.Engine.History;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Simulation.Emission;

/// <summary>What was noticed of each project in the five aspects 人财物情节.</summary>
internal static class BehaviourFacts
{
    public static IEnumerable<Fact> Events(World world, AccountStory story)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var last = story.Verdicts[local].ClosedOn ?? world.Calendar.End;
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Behaviour, deal.Index);
            var number = 0;
            foreach (var (aspect, feature, value, at) in Shown(deal))
            {
                // Drawn whether noticed or not, so that one missing event moves no other.
                var noticed = !random.Chance(world.Options.MissingShare);
                var on = Calendar.Workday(deal.OpenedOn.AddDays((int)((deal.DecidesOn.DayNumber - deal.OpenedOn.DayNumber) * Math.Clamp(at + random.Between(-0.08, 0.08), 0, 0.97))));
                on = on < deal.OpenedOn ? deal.OpenedOn : on;
                number++;
                if (noticed && on <= last && on <= world.Calendar.End)
                {
                    yield return Stated.Since(new BehaviourEvent { Id = $"B-{deal.Id[2..]}-{number:00}", Opportunity = deal.Id, On = on, Aspect = aspect, Feature = feature, Value = value }, on);
                }
            }
        }
    }

    // Aspect, feature, value and the part of the project after which it shows.
    private static IEnumerable<(BehaviourAspect Aspect, string Feature, string Value, double At)> Shown(Deal deal)
    {
        var traits = deal.Traits;
        yield return (BehaviourAspect.People, "committee-size", deal.Seats.Count switch { <= 4 => "small", <= 6 => "medium", _ => "large" }, 0.35);
        yield return (BehaviourAspect.People, "purchasing", traits.Purchasing ? "involved" : "not-involved", 0.5);
        yield return (BehaviourAspect.People, "attendee-level", traits.Attendees, 0.6);
        yield return (BehaviourAspect.Finance, "budget", traits.Budget, 0.25);
        yield return (BehaviourAspect.Finance, "approval-level", traits.Approval, 0.4);
        yield return (BehaviourAspect.Finance, "payment-terms", traits.Terms, 0.75);
        yield return (BehaviourAspect.Finance, "discount-rounds", traits.Rounds switch { 1 => "one", 2 => "two", _ => "three-or-more" }, 0.88);
        yield return (BehaviourAspect.Things, "procurement-mode", Names.Of(traits.Procurement), 0.3);
        yield return (BehaviourAspect.Things, "scope", traits.Scope, 0.3);
        yield return (BehaviourAspect.Things, "purchase", traits.Purchase, 0.1);
        yield return (BehaviourAspect.Things, "trial", traits.Trial ? "requested" : "not-requested", 0.5);
        yield return (BehaviourAspect.Sentiment, "tone", traits.Tone, 0.55);
        yield return (BehaviourAspect.Sentiment, "compelling-event", traits.Trigger, 0.2);
        if (traits.Complaint)
        {
            yield return (BehaviourAspect.Sentiment, "complaint", "raised", 0.45);
        }

        if (traits.Reference)
        {
            yield return (BehaviourAspect.Sentiment, "reference", "given", 0.7);
        }

        yield return (BehaviourAspect.Rhythm, "pace", traits.Pace, 0.65);
        for (var push = 1; push <= traits.Pushes; push++)
        {
            yield return (BehaviourAspect.Rhythm, "close-date", "pushed", 0.4 + (0.5 * push / (traits.Pushes + 1)));
        }

        if (traits.Repeats)
        {
            yield return (BehaviourAspect.Rhythm, "milestone", "repeated", 0.85);
        }

        if (traits.YearEnd)
        {
            yield return (BehaviourAspect.Rhythm, "year-end", "rush", 0.8);
        }
    }
}
