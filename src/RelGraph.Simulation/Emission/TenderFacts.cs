using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>Criteria of scored tenders and the scores the vendors can expect.</summary>
internal static class TenderFacts
{
    private static readonly (string Chinese, string English)[] Criteria = [("技术方案", "Technical solution"), ("商务报价", "Commercial offer"), ("实施与服务", "Delivery and service"), ("业绩与资质", "References")];

    public static IEnumerable<Fact> CriteriaOf(World world, AccountStory story) =>
        Tenders(world, story).SelectMany(tender => Criteria.Select((criterion, index) => Stated.Since(
            new TenderCriterion { Opportunity = tender.Deal.Id, Criterion = Name(story, index), Weight = Weights(story)[index] }, tender.From)));

    public static IEnumerable<Fact> Scores(World world, AccountStory story)
    {
        foreach (var (deal, verdict, from) in Tenders(world, story))
        {
            for (var vendor = 0; vendor <= deal.Rivals.Count; vendor++)
            {
                var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, deal.Index, 50, vendor);
                if (vendor > 0 && random.Chance(2 * world.Options.MissingShare))
                {
                    continue;
                }

                var (solution, price) = Mean(verdict, vendor);
                for (var criterion = 0; criterion < Criteria.Length; criterion++)
                {
                    var truth = criterion switch { 1 => price, 2 => (solution + price) / 2, 3 => 0.2, _ => solution };
                    var score = 0.65 + (0.3 * truth) + random.Normal(0, world.Options.Noise * 0.5);
                    yield return Stated.ByHand(
                        new CriterionScore
                        {
                            Opportunity = deal.Id,
                            Criterion = Name(story, criterion),
                            Vendor = vendor == 0 ? Vendor.Us : new Vendor(world.Rivals[deal.Rivals[vendor - 1]].Id),
                            Score = Math.Round(Math.Clamp(score, 0.1, 1), 2),
                        },
                        from,
                        DateOnly.MaxValue,
                        vendor == 0 ? 0.8 : 0.5);
                }
            }
        }
    }

    private static IEnumerable<(Deal Deal, Verdict Verdict, DateOnly From)> Tenders(World world, AccountStory story)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var announced = story.Verdicts[local].Path.Where(step => step.Stage == OpportunityStage.Solution).Select(step => (DateOnly?)step.On).FirstOrDefault();
            if (announced is { } from && DealFacts.KnownRule(world, deal, OpportunityStage.Solution) == DecisionRule.ScoredTender)
            {
                yield return (deal, story.Verdicts[local], from);
            }
        }
    }

    private static double[] Weights(AccountStory story)
    {
        var price = Math.Round(20 + (40 * story.Profile.Habits.DiscountPressure));
        return [80 - price, price, 12, 8];
    }

    private static (double Solution, double Price) Mean(Verdict verdict, int vendor)
    {
        double solution = 0, price = 0;
        var seats = verdict.Attitudes.GetLength(0);
        for (var seat = 0; seat < seats; seat++)
        {
            solution += verdict.Attitudes[seat, vendor].Solution / seats;
            price += verdict.Attitudes[seat, vendor].Price / seats;
        }

        return (solution, price);
    }

    private static string Name(AccountStory story, int criterion) => story.Profile.Tongue == Tongue.Chinese ? Criteria[criterion].Chinese : Criteria[criterion].English;
}
