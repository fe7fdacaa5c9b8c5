using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>The seats and stances our people learn of: some late, some never, seen through their hopes.</summary>
internal static class SeatFacts
{
    private static readonly string[] ChineseGoals = ["缩短交付周期", "降低不良率", "满足监管要求", "控制预算", "打通系统数据", "提升客户活跃度", "减少停机时间"];

    private static readonly string[] EnglishGoals = ["shorter delivery times", "fewer defects", "meet the regulator's demands", "stay within budget", "connect the systems", "more active customers", "less downtime"];

    private static readonly string[] ChineseWishes = ["希望年底前出成绩", "争取晋升", "不愿承担切换风险", "希望有同行案例背书"];

    private static readonly string[] EnglishWishes = ["wants a result before the year ends", "aims at promotion", "avoids the risk of a change", "wants references from peers"];

    public static IEnumerable<Fact> Seats(World world, AccountStory story) => Known(world, story).Select(known =>
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, known.Deal.Index, 10, known.Index);
        var missing = world.Options.MissingShare;
        var chinese = story.Profile.Tongue == Tongue.Chinese;
        var committee = known.Deal.Rule == DecisionRule.WeightedCommittee;
        var seat = known.Deal.Seats[known.Index];
        return Stated.ByHand(
            new Seat
            {
                Opportunity = known.Deal.Id,
                Contact = seat.Member.Person.Id,
                Role = seat.Role,
                Political = random.Chance(missing) ? null : seat.Political,
                Adaptability = random.Chance(3 * missing) ? null : seat.Member.Person.Adaptability,
                Orientation = random.Chance(3 * missing) ? null : seat.Member.Person.Orientation,
                Veto = seat.Veto && !random.Chance(missing),
                VoteWeight = committee ? seat.Votes : null,
                Step = known.Deal.Rule == DecisionRule.Steps ? seat.Step : null,
                Mobiliser = random.Chance(0.5) ? null : seat.Mobiliser,
                BusinessAgenda = random.Chance(0.45) ? random.Pick<string>(chinese ? ChineseGoals : EnglishGoals) : null,
                PersonalAgenda = random.Chance(0.25) ? random.Pick<string>(chinese ? ChineseWishes : EnglishWishes) : null,
            },
            known.From,
            DateOnly.MaxValue,
            0.9);
    });

    public static IEnumerable<Fact> Stances(World world, AccountStory story)
    {
        foreach (var (deal, verdict, index, from) in Known(world, story))
        {
            for (var vendor = 0; vendor <= deal.Rivals.Count; vendor++)
            {
                var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, deal.Index, 20 + vendor, index);
                if (random.Chance(vendor == 0 ? world.Options.MissingShare * 0.6 : 0.35 + world.Options.MissingShare))
                {
                    continue;
                }

                var last = verdict.ClosedOn ?? world.Calendar.End;
                var again = from.AddDays((last.DayNumber - from.DayNumber) * 6 / 10);
                var first = Describe(ref random, world, story, deal, verdict, index, vendor, from);
                if (again > from.AddDays(14) && random.Chance(0.6))
                {
                    // Asked again nearer to the decision: less is missing.
                    yield return Stated.ByHand(first, from, again, 0.6);
                    yield return Stated.ByHand(Describe(ref random, world, story, deal, verdict, index, vendor, again), again, DateOnly.MaxValue, 0.8);
                }
                else
                {
                    yield return Stated.ByHand(first, from, DateOnly.MaxValue, 0.7);
                }
            }
        }
    }

    /// <summary>The seats that became known, with the day: who is near to us is found sooner, some are never found.</summary>
    public static IEnumerable<(Deal Deal, Verdict Verdict, int Index, DateOnly From)> Known(World world, AccountStory story)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var verdict = story.Verdicts[local];
            var last = verdict.ClosedOn ?? world.Calendar.End;
            for (var index = 0; index < deal.Seats.Count; index++)
            {
                var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, deal.Index, 5, index);
                var found = !random.Chance(world.Options.MissingShare * (1.5 - verdict.Attitudes[index, 0].Close));
                var from = deal.OpenedOn.AddDays((int)((deal.DecidesOn.DayNumber - deal.OpenedOn.DayNumber) * random.Between(0, 0.6)));
                if ((found || index == 1) && from <= last && from <= world.Calendar.End && from >= deal.Seats[index].Member.From)
                {
                    yield return (deal, verdict, index, from);
                }
            }
        }
    }

    private static Stance Describe(ref SeededRandom random, World world, AccountStory story, Deal deal, Verdict verdict, int index, int vendor, DateOnly day)
    {
        var truth = verdict.Attitudes[index, vendor];
        var missing = world.Options.MissingShare;
        var noise = world.Options.Noise;
        var owner = world.Force.Seller(story.Profile.Team, story.Profile.Index, day);
        var hope = vendor == 0 ? owner.Optimism : -0.5 * owner.Optimism;
        var support = truth.Support + hope + random.Normal(0, noise);
        var coverage = truth.Close + random.Normal(0, noise * 0.5);
        var solution = RandomDraws.Tenths(truth.Solution + hope + random.Normal(0, noise));
        var price = RandomDraws.Tenths(truth.Price + random.Normal(0, noise * 1.3));
        return new Stance
        {
            Opportunity = deal.Id,
            Contact = deal.Seats[index].Member.Person.Id,
            Vendor = vendor == 0 ? Vendor.Us : new Vendor(world.Rivals[deal.Rivals[vendor - 1]].Id),
            Support = random.Chance(missing * 0.7) ? null : Level(support),
            Coverage = random.Chance(missing) ? null : coverage switch { < 0.06 => CoverageLevel.NoContact, < 0.3 => CoverageLevel.Brief, < 0.6 => CoverageLevel.Multiple, _ => CoverageLevel.InDepth },
            Solution = random.Chance(missing * 1.2) ? null : solution,
            Price = random.Chance(missing * 1.6) ? null : price,
            Basis = random.Chance(0.5) ? Basis(ref random, story.Profile) : null,
        };
    }

    private static SupportLevel Level(double support) => support switch
    {
        > 0.7 => SupportLevel.Mentor,
        > 0.25 => SupportLevel.Supporter,
        > -0.25 => SupportLevel.Neutral,
        > -0.65 => SupportLevel.NonSupporter,
        _ => SupportLevel.Enemy,
    };

    private static string Basis(ref SeededRandom random, AccountProfile profile) => profile.Tongue == Tongue.Chinese
        ? random.Pick<string>(["会后单独沟通", "方案评审会发言", "内线反馈", "报价沟通反馈", "测试结果讨论"])
        : random.Pick<string>(["said after the meeting", "comments in the solution review", "heard from our coach", "reaction to the quote", "discussion of trial results"]);
}
