using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Deals;

/// <summary>Plans an account's projects from its habits: what is bought, when, by whom, against which rivals.</summary>
internal static class DealPlanner
{
    // Days in qualified, approved, solution, bid and contract at a pace of 1.
    private static readonly double[] StageDays = [30, 38, 52, 45, 24];

    public static Deal[] Plan(World world, AccountProfile profile, OrgChart chart)
    {
        var count = world.Ledger.Deals(profile.Index);
        var open = world.Ledger.OpenDeals(profile.Index);
        var deals = new Deal[count];
        for (var local = 0; local < count; local++)
        {
            deals[local] = Draw(world, profile, chart, local, local >= count - open);
        }

        // Numbered as they were opened, as a company would.
        var ordered = deals.OrderBy(deal => deal.OpenedOn).ToArray();
        for (var local = 0; local < count; local++)
        {
            var index = world.Ledger.FirstDeal(profile.Index) + local;
            ordered[local] = ordered[local] with { Index = index, Id = Ids.Opportunity(world.Options, index) };
        }

        return ordered;
    }

    private static Deal Draw(World world, AccountProfile profile, OrgChart chart, int local, bool open)
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Deal, profile.Index, local);
        var traits = DealTraits.Draw(ref random, profile.Habits);
        var offer = random.Weighted(profile.Industry.Appetite);
        var stages = Schedule(ref random, world.Calendar, traits, open, out var decides);
        var origin = (OpportunityOrigin)(1 + random.Weighted([0.35, 0.4, 0.25]));
        var rule = traits.Procurement is ProcurementMode.OpenTender or ProcurementMode.InvitedTender && random.Chance(0.75) ? DecisionRule.ScoredTender : profile.Rule;
        var price = Offers.All[offer].ListPrice * (decimal)(profile.DealSize * random.Factor(0.3));
        if (profile.Currency == "USD")
        {
            price /= 7.1m;
        }

        return new Deal
        {
            Index = -1,
            Id = "",
            Name = DealNames.Draw(ref random, profile, Offers.All[offer], traits.Purchase),
            Offer = offer,
            Origin = origin,
            FromLead = random.Chance(0.6),
            Traits = traits,
            Rule = rule,
            Stages = stages,
            DecidesOn = decides,
            Seats = SeatPlanner.Plan(world, profile, chart, traits, rule, stages[0], local),
            Rivals = DrawRivals(ref random, profile, traits),
            ListAmount = Math.Round(price / 1000m) * 1000m,
            Discount = Math.Round(Math.Clamp(4 + (5.5 * (traits.Rounds - 1)) + random.Normal(0, 2.5), 0, 38), 1),
        };
    }

    private static DateOnly[] Schedule(ref SeededRandom random, Calendar calendar, DealTraits traits, bool open, out DateOnly decides)
    {
        Span<double> days = stackalloc double[StageDays.Length];
        var total = 0.0;
        for (var stage = 0; stage < days.Length; stage++)
        {
            days[stage] = Math.Max(4, StageDays[stage] * traits.PaceFactor * random.Factor(0.3));
            total += days[stage];
        }

        var span = calendar.End.DayNumber - calendar.Start.DayNumber;
        var squeeze = Math.Min(1, span * 0.9 / total);
        var length = (int)(total * squeeze);
        if (open)
        {
            decides = calendar.End.AddDays(1 + (int)(length * random.Between(0.05, 0.97)));
        }
        else
        {
            decides = random.Day(calendar.Start.AddDays(length), calendar.End);
            var yearEnd = new DateOnly(decides.Year, 12, random.Whole(8, 30));
            if (traits.YearEnd && yearEnd <= calendar.End && yearEnd.AddDays(-length) >= calendar.Start)
            {
                decides = yearEnd;
            }
        }

        decides = open ? decides : Calendar.Workday(decides);
        var stages = new DateOnly[StageDays.Length];
        var at = decides.AddDays(-length);
        at = at < calendar.Start ? calendar.Start : at;
        for (var stage = 0; stage < stages.Length; stage++)
        {
            var workday = Calendar.Workday(at);
            stages[stage] = workday < calendar.Start ? calendar.Start : workday;
            at = at.AddDays((int)(days[stage] * squeeze));
            at = at > decides ? decides : at;
        }

        return stages;
    }

    private static List<int> DrawRivals(ref SeededRandom random, AccountProfile profile, DealTraits traits)
    {
        var wanted = traits.Procurement switch
        {
            ProcurementMode.SoleSource => 0,
            ProcurementMode.Direct or ProcurementMode.Framework => 1,
            ProcurementMode.OpenTender => 3,
            _ => 2,
        };
        var weights = profile.RivalHold.Select(hold => 0.05 + hold).ToArray();
        var chosen = new List<int>();
        if (profile.Incumbent >= 0 && wanted > 0 && random.Chance(0.8))
        {
            chosen.Add(profile.Incumbent);
            weights[profile.Incumbent] = 0;
        }

        while (chosen.Count < wanted && chosen.Count < weights.Length)
        {
            var next = random.Weighted(weights);
            if (weights[next] <= 0)
            {
                break;
            }

            weights[next] = 0;
            chosen.Add(next);
        }

        return chosen;
    }
}
