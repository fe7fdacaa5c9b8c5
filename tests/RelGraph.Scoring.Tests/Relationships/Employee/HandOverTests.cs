using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Relationships.Employee;
using RelGraph.Scoring.Tests.Firms;

namespace RelGraph.Scoring.Tests.Relationships.Employee;

public sealed class HandOverTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Plan_EveryContactWithATie_HasAStepOrderedByLoss()
    {
        var book = Firm().Book(Today);
        var plan = book.HandOver("E-wang");

        Assert.Equal(["C-1", "C-2", "C-3"], plan.Steps.Select(step => step.Contact.Id).Order());
        Assert.Equal(plan.Steps.Select(step => step.Lost!.Value.MinorUnits).OrderDescending(), plan.Steps.Select(step => step.Lost!.Value.MinorUnits));
        Assert.InRange(plan.Steps.Sum(step => step.Lost!.Value.MinorUnits) - plan.AtStake!.Value.MinorUnits, -plan.Steps.Count, plan.Steps.Count);
        Assert.Equal(new DateOnly(2026, 4, 30), plan.LastDay);
        Assert.All(plan.Steps, step => Assert.InRange(step.Deadline, new DateOnly(2026, 3, 31), plan.LastDay));
    }

    [Fact]
    public void Step_ByHowWellAColleagueKnowsTheContact_TransfersStrengthensOrIntroduces()
    {
        var steps = Firm().Book(Today).HandOver("E-wang").Steps.ToDictionary(step => step.Contact.Id);

        Assert.Equal(HandOverKind.Transfer, steps["C-1"].Kind);
        Assert.Equal(HandOverKind.Strengthen, steps["C-2"].Kind);
        Assert.Equal(HandOverKind.Introduce, steps["C-3"].Kind);
        Assert.Equal(NodeId.Employee("E-li"), steps["C-1"].Successor);
        Assert.True(steps["C-1"].SuccessorStrength >= .3);
        Assert.InRange(steps["C-2"].SuccessorStrength, .001, .2999);
        Assert.Equal(0, steps["C-3"].SuccessorStrength);
        Assert.True(steps["C-3"].Deadline < steps["C-1"].Deadline);
    }

    [Fact]
    public void Step_NobodyElseKnows_FindsAWayThatDoesNotNeedTheOneWhoLeaves()
    {
        var firm = Firm().Meets("C-1", "C-3", "2026-03-01", 10);
        var step = firm.Book(Today).HandOver("E-wang").Steps.Single(step => step.Contact.Id == "C-3");

        Assert.Equal([NodeId.Employee("E-li"), NodeId.Contact("C-1")], step.Path!.Hops.Select(hop => hop.Asker));
        Assert.Equal(NodeId.Employee("E-li"), step.Successor);
    }

    [Fact]
    public void Step_WithoutAnybody_SaysSo()
    {
        var step = Firm().Book(Today).HandOver("E-wang").Steps.Single(step => step.Contact.Id == "C-3");

        Assert.Null(step.Path);
        Assert.Null(step.Successor);
        Assert.Contains("Find a successor", step.Text.English, StringComparison.Ordinal);
        Assert.Contains("接手人", step.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Duties_AccountsAndOpenDeals_GetTheOneWhoHoldsMostThere()
    {
        var firm = Firm();
        firm.Add(new Account { Id = "A-1", Name = "华星制造", Owner = "E-wang" });
        firm.Add(new Opportunity { Id = "O-1", Name = "一", Account = "A-1", Owner = "E-wang", OpenedOn = new DateOnly(2026, 1, 5) });
        var plan = firm.Book(Today).HandOver("E-wang");

        Assert.Equal([NodeId.Account("A-1"), NodeId.Opportunity("O-1")], plan.Duties.Select(duty => duty.Subject));
        Assert.All(plan.Duties, duty => Assert.Equal(NodeId.Employee("E-li"), duty.NewOwner));
    }

    [Fact]
    public void Plan_LastDayInThePast_IsRefused() =>
        Assert.Contains("lastDay", Assert.Throws<InvalidValueException>(() => Firm().Book(Today).HandOver("E-wang", new DateOnly(2026, 3, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Plan_OfSomebodyUnknown_SaysHowToListEmployees() =>
        Assert.Contains("employees", Assert.Throws<NotFoundException>(() => Firm().Book(Today).HandOver("E-9")).Message, StringComparison.Ordinal);

    [Fact]
    public void Brokerage_BetweenTwoCustomers_IsLiaisonAndWithinOneItinerant()
    {
        var book = SmallFirm.WithTwoCustomers().Meets("E-wang", "C-1", "2026-03-10", 4).Meets("E-wang", "C-2", "2026-03-10", 4).Meets("E-wang", "C-3", "2026-03-10", 4).Book(Today);

        // C-1 and C-2 of one customer: one pair, each way; either of them and C-3 of another: two pairs, each way.
        Assert.Equal(new BrokerageRoles(0, 0, 0, 2, 4), book.Brokerage("E-wang"));
        Assert.Equal(default, book.Brokerage("E-li"));
    }

    private static SmallFirm Firm()
    {
        var firm = SmallFirm.WithTwoCustomers()
            .Contract("V-1", "A-1", "2025-01-01", "2027-12-31", 365_000)
            .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-1", "2026-02-10", 12).Meets("E-wang", "C-2", "2026-03-10", 8).Meets("E-wang", "C-3", "2026-03-10", 8);
        firm.Picture.Met("2026-01-15", Engine.Model.Vocabulary.Channel.PhoneCall, 15, "E-li", "C-2");
        return firm;
    }
}
