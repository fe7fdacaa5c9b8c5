using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Emission;

/// <summary>Answers to the twenty TAS criteria after project approval, for us and in part for the first rival.</summary>
internal static class TasFacts
{
    private const int Criteria = 20;

    public static IEnumerable<Fact> Answers(World world, AccountStory story)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var verdict = story.Verdicts[local];
            var approved = verdict.Path.Where(step => step.Stage == OpportunityStage.Approved).Select(step => (DateOnly?)step.On).FirstOrDefault();
            if (approved is not { } from)
            {
                continue;
            }

            for (var vendor = 0; vendor <= Math.Min(1, deal.Rivals.Count); vendor++)
            {
                var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, deal.Index, 60, vendor);
                for (var criterion = 1; criterion <= Criteria; criterion++)
                {
                    var on = Calendar.Workday(from.AddDays(random.Whole(2, 30)));
                    on = on < from ? from : on;
                    var owner = world.Force.Seller(story.Profile.Team, story.Profile.Index, on);
                    var felt = Truth(story, deal, verdict, criterion, vendor) + (vendor == 0 ? owner.Optimism : 0) + random.Normal(0, 0.1 + world.Options.Noise);
                    var silent = random.Chance(vendor == 0 ? world.Options.MissingShare : 0.5 + (0.4 * world.Options.MissingShare)) || (vendor == 1 && criterion is < 6 or > 15);
                    var unsure = random.Chance(world.Options.MissingShare * 0.6);
                    if (silent || on > (verdict.ClosedOn ?? world.Calendar.End) || on > world.Calendar.End)
                    {
                        continue;
                    }

                    yield return Stated.ByHand(
                        new TasAnswer
                        {
                            Opportunity = deal.Id,
                            Criterion = criterion,
                            Vendor = vendor == 0 ? Vendor.Us : new Vendor(world.Rivals[deal.Rivals[0]].Id),
                            Answer = unsure ? TasVerdict.Unknown : felt switch { > 0.12 => TasVerdict.Plus, < -0.12 => TasVerdict.Minus, _ => TasVerdict.Unknown },
                            Mandatory = criterion == 4 && story.Profile.Habits.BudgetDiscipline > 0.7,
                            On = on,
                            Author = owner.Id,
                        },
                        on,
                        DateOnly.MaxValue,
                        vendor == 0 ? 0.8 : 0.5);
                }
            }
        }
    }

    // How far the criterion truly speaks for the vendor, about −1 to 1.
    private static double Truth(AccountStory story, Deal deal, Verdict verdict, int criterion, int vendor)
    {
        var habits = story.Profile.Habits;
        double close = 0, solution = 0, support = 0;
        for (var seat = 0; seat < deal.Seats.Count; seat++)
        {
            close += verdict.Attitudes[seat, vendor].Close / deal.Seats.Count;
            solution += verdict.Attitudes[seat, vendor].Solution / deal.Seats.Count;
            support += verdict.Attitudes[seat, vendor].Support / deal.Seats.Count;
        }

        var lead = verdict.Probabilities[vendor] - (verdict.Probabilities.Take(deal.Rivals.Count + 1).Where((_, other) => other != vendor).DefaultIfEmpty(0).Max());
        return criterion switch
        {
            1 => 0.5,
            2 => 0.3,
            3 => 0.25,
            4 => deal.Traits.Budget switch { "allocated" => 0.6, "partial" => 0, _ => -0.5 },
            5 => deal.Traits.Trigger == "none" ? -0.3 : 0.6,
            6 => deal.Traits.Scope switch { "clear" => 0.5, "changing" => -0.1, _ => -0.4 },
            7 => solution,
            8 => 0.2 - (0.4 * habits.TrialDemand),
            9 => (2 * close) - 0.8,
            10 or 14 => lead,
            11 => 1.5 * support,
            12 => 1.5 * verdict.Settled[0, vendor],
            13 => habits.Goodwill - 0.4,
            15 => (2 * verdict.Probabilities[vendor]) - 0.7,
            16 => 0.35,
            17 => 0.25,
            18 => 0.4 - (deal.Discount / 30),
            19 => habits.ScopeClarity - 0.5,
            _ => story.Profile.DealSize > 1.1 ? 0.4 : 0,
        };
    }
}
