using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Deals;

/// <summary>Decides who sits in a project's decision: by function, rank and the customer's habit of large or small rounds.</summary>
internal static class SeatPlanner
{
    private static readonly BuyingRole[] Order =
    [
        BuyingRole.Approver, BuyingRole.DecisionMaker, BuyingRole.Evaluator, BuyingRole.User, BuyingRole.Purchasing, BuyingRole.Influencer,
        BuyingRole.Evaluator, BuyingRole.Gatekeeper, BuyingRole.User, BuyingRole.Coach,
    ];

    public static List<SeatPlan> Plan(World world, AccountProfile profile, OrgChart chart, DealTraits traits, DecisionRule rule, DateOnly day, int deal)
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Seats, profile.Index, deal);
        var wanted = 3 + (int)Math.Round((6 * profile.Habits.CommitteeSize) + random.Between(-0.6, 0.6));
        var free = chart.Members.Where(member => member.IsThere(day)).ToList();
        var business = chart.Functions[1];
        var seats = new List<SeatPlan>();
        foreach (var role in Order)
        {
            if (seats.Count >= wanted || free.Count == 0)
            {
                break;
            }

            if (role == BuyingRole.Purchasing && !traits.Purchasing)
            {
                continue;
            }

            var member = Best(ref random, free, role, business);
            free.Remove(member);
            seats.Add(Seat(ref random, member, role, rule));
        }

        return seats;
    }

    private static Member Best(ref SeededRandom random, List<Member> free, BuyingRole role, string business)
    {
        var best = free[0];
        var highest = double.MinValue;
        foreach (var member in free)
        {
            var suits = Suits(member, role, business) + random.Between(0, 1.1);
            if (suits > highest)
            {
                (best, highest) = (member, suits);
            }
        }

        return best;
    }

    private static double Suits(Member member, BuyingRole role, string business) => role switch
    {
        BuyingRole.Approver => (member.Rank == 1 ? 3 : 0) + (member.Function == "finance" && member.Rank == 2 ? 2.2 : 0) - (0.5 * member.Rank),
        BuyingRole.DecisionMaker => (member.Function == business || member.Function == "it" ? 1.5 : 0) + (member.Rank == 2 ? 1.5 : 0) - (0.3 * member.Rank),
        BuyingRole.Evaluator => (member.Function is "it" or "quality" or "digital" or "risk" ? 2 : 0) + (member.Rank is 3 or 4 ? 1 : 0),
        BuyingRole.User => (member.Function == business ? 2 : member.Function is "maintenance" or "operations" or "supply-chain" ? 1 : 0) + (0.3 * member.Rank),
        BuyingRole.Purchasing => (member.Function == "purchasing" ? 4 : 0) - (0.3 * Math.Abs(member.Rank - 3)),
        BuyingRole.Gatekeeper => 0.5 * member.Rank,
        BuyingRole.Coach => 2 * member.Person.Attention,
        _ => member.Rank == 2 ? 1.2 : 0,
    };

    private static SeatPlan Seat(ref SeededRandom random, Member member, BuyingRole role, DecisionRule rule)
    {
        var political = member.Rank switch
        {
            1 => PoliticalStatus.InnerCircle,
            2 => random.Chance(0.55) ? PoliticalStatus.InnerCircle : PoliticalStatus.PoliticalStructure,
            3 => random.Chance(0.12) ? PoliticalStatus.InnerCircle : random.Chance(0.65) ? PoliticalStatus.PoliticalStructure : PoliticalStatus.Outside,
            _ => random.Chance(0.2) ? PoliticalStatus.PoliticalStructure : PoliticalStatus.Outside,
        };
        var votes = rule == DecisionRule.WeightedCommittee ? role switch { BuyingRole.Approver => 3, BuyingRole.DecisionMaker => 2, _ => 1 } : 1;
        var step = role is BuyingRole.Approver or BuyingRole.DecisionMaker or BuyingRole.Purchasing ? 2 : 1;
        var veto = role is BuyingRole.Approver && random.Chance(0.2);
        return new SeatPlan(member, role, political, veto, votes, step, Math.Round(Math.Clamp(random.Normal(0.4, 0.25), 0, 1), 2));
    }
}
