using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>Why closed projects ended as they did, in somebody's words: the customer's come nearer to the truth than ours.</summary>
internal static class ReasonFacts
{
    public static IEnumerable<Fact> Reasons(World world, AccountStory story)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var verdict = story.Verdicts[local];
            if (verdict.ClosedOn is not { } closed)
            {
                continue;
            }

            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, deal.Index, 40);
            for (var word = 0; word < 2; word++)
            {
                var on = closed.AddDays(random.Whole(1, 25));
                var speaker = deal.Seats[random.NextBelow(deal.Seats.Count)].Member;
                var customer = word == 0 && speaker.IsThere(on);
                var said = !random.Chance(word == 0 ? world.Options.MissingShare * 1.5 : 0.45);
                var category = customer ? Cause(deal, verdict) : OurStory(ref random, verdict.Outcome);
                if (!said || on > world.Calendar.End)
                {
                    continue;
                }

                var content = new Reason
                {
                    Id = $"RS-{deal.Id[2..]}-{word + 1}",
                    Opportunity = deal.Id,
                    On = on,
                    Chosen = verdict.Outcome switch
                    {
                        OpportunityOutcome.Won => Vendor.Us,
                        OpportunityOutcome.LostToCompetitor => new Vendor(world.Rivals[verdict.Winner].Id),
                        _ => null,
                    },
                    Category = category,
                    Whose = customer ? NodeId.Contact(speaker.Person.Id) : NodeId.Employee(world.Force.Seller(story.Profile.Team, story.Profile.Index, on).Id),
                    Text = ReasonTexts.Of(category, verdict.Outcome, story.Profile.Tongue),
                };
                yield return Stated.ByHand(content, on, DateOnly.MaxValue, customer ? 0.9 : 0.7);
            }
        }
    }

    // What set the winner apart most, weighed as the seats weigh it; circumstances where nobody won.
    private static ReasonCategory Cause(Deal deal, Verdict verdict)
    {
        if (verdict.Outcome is OpportunityOutcome.NoDecision or OpportunityOutcome.Cancelled)
        {
            return deal.Traits.Budget != "allocated" ? ReasonCategory.Budget : deal.Traits.Scope != "clear" ? ReasonCategory.Risk : ReasonCategory.Timing;
        }

        var chosen = verdict.Outcome == OpportunityOutcome.Won ? 0 : 1 + deal.Rivals.ToList().IndexOf(verdict.Winner);
        double relationship = 0, solution = 0, price = 0;
        for (var seat = 0; seat < deal.Seats.Count; seat++)
        {
            var weights = StandWeights.Of(deal.Seats[seat].Role);
            for (var other = 0; other <= deal.Rivals.Count; other++)
            {
                var lead = verdict.Attitudes[seat, chosen];
                var left = verdict.Attitudes[seat, other];
                relationship += weights.Close * 2 * (lead.Close - left.Close);
                solution += weights.Solution * (lead.Solution - left.Solution);
                price += weights.Price * (lead.Price - left.Price);
            }
        }

        return relationship >= solution && relationship >= price ? ReasonCategory.Relationship : solution >= price ? ReasonCategory.Solution : ReasonCategory.Price;
    }

    // Sellers explain wins by what they did and losses by the price.
    private static ReasonCategory OurStory(ref SeededRandom random, OpportunityOutcome outcome) => outcome switch
    {
        OpportunityOutcome.Won => random.Pick<ReasonCategory>([ReasonCategory.Relationship, ReasonCategory.Solution, ReasonCategory.Relationship, ReasonCategory.Delivery]),
        OpportunityOutcome.LostToCompetitor => random.Pick<ReasonCategory>([ReasonCategory.Price, ReasonCategory.Price, ReasonCategory.Relationship, ReasonCategory.Solution]),
        _ => random.Pick<ReasonCategory>([ReasonCategory.Budget, ReasonCategory.Timing, ReasonCategory.Other]),
    };
}
