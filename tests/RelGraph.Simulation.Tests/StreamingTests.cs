using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Simulation.Tests;

public sealed class StreamingTests
{
    private static readonly SimulationOptions Huge = new()
    {
        Accounts = 66_667, ContactsPerAccount = 15, Employees = 5_000, Opportunities = 200_000, Interactions = 20_000_000, Competitors = 20,
    };

    [Fact]
    public void Interactions_FirstOfTwentyMillion_DrawOneAccountOnly()
    {
        var company = CompanySimulator.Run(Huge, RunContext.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var first = company.FactsOf(FactKind.Interaction).Take(50).Select(fact => ((Interaction)fact.Content).Id).ToList();

        Assert.Equal(50, first.Distinct().Count());
        Assert.All(first, id => Assert.StartsWith("I-00001-", id, StringComparison.Ordinal));

        // All 66 667 accounts would take more than a thousand times as much.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    [Fact]
    public void Account_BesideOthers_IsTheSameWhoeverIsReadFirst()
    {
        var all = CompanySimulator.Run(new SimulationOptions { Accounts = 3_000, Opportunities = 3_000, Interactions = 1_000 }, RunContext.Default);

        // The last thousand accounts are told anew each time; the two readings must not differ.
        var once = all.FactsOf(FactKind.Contact).Skip(40_000).Take(50).Select(fact => fact.Content).ToList();
        var again = all.FactsOf(FactKind.Contact).Skip(40_000).Take(50).Select(fact => fact.Content).ToList();

        Assert.Equal(once, again);
        Assert.Equal(50, once.Count);
    }
}
