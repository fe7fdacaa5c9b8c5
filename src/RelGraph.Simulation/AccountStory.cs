using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Ties;

namespace RelGraph.Simulation;

/// <summary>Everything that truly happened at one account: its people, who listens to whom, its projects and their verdicts, its ties with us.</summary>
/// <remarks>A function of the options and the account's number alone, so that accounts can be told in any order, twice, or one at a time.</remarks>
internal sealed record AccountStory(AccountProfile Profile, OrgChart Chart, InfluenceWeb Web, Deal[] Deals, TieBook Ties, Verdict[] Verdicts)
{
    public static AccountStory Tell(World world, int account)
    {
        var profile = world.Profile(account);
        var chart = OrgChart.Build(world, profile);
        var web = InfluenceWeb.Draw(world, profile, chart);
        var deals = DealPlanner.Plan(world, profile, chart);
        var ties = TieBook.Build(world, profile, chart, deals);
        var verdicts = deals.Select(deal => Verdict.Reach(world, profile, web, ties, deal)).ToArray();
        return new AccountStory(profile, chart, web, deals, ties, verdicts);
    }
}
