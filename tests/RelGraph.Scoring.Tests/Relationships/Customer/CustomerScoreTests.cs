using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Tests.Explanations;

namespace RelGraph.Scoring.Tests.Relationships.Customer;

public sealed class CustomerScoreTests
{
    private static Deal Known()
    {
        var deal = new Deal()
            .Contact("C-1", "陈总", "finance", 1).Seat("C-1", BuyingRole.Approver).Stance("C-1", SupportLevel.Supporter, .4, -.2)
            .Contact("C-2", "Anna Schmidt", "it", 3).Contact("C-3", "吴工", "production", 4).Contact("C-4", "没见过的人", "it", 5)
            .Add(new InstitutionalTie { Account = "A-1", Type = InstitutionalTieKind.SteeringCommittee, Vendor = Vendor.Us });
        foreach (var days in Enumerable.Range(0, 12).Select(month => (month * 30) + 3))
        {
            deal.Meet("E-1", "C-1", days).Meet("E-2", "C-2", days + 2);
        }

        return deal.Meet("E-1", "C-3", 200);
    }

    [Fact]
    public void Customer_Known_PartsAddUpAndCalculatorAgrees()
    {
        var score = Known().Book().Customer("A-1");
        Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.Equal(score.Value.Value, score.Explanation.Value!.Value, 9);
        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.InRange(score.Value.Value, score.Interval!.Value.Low, score.Interval.Value.High);
        Assert.NotNull(score.Standing);
    }

    [Fact]
    public void Customer_Known_ShowsThreeLayers()
    {
        var score = Known().Book().Customer("A-1");
        Assert.Equal(100 * score.Factors!.Value.Authority * score.Factors.Value.Quality, score.KeyLayer!.Value, 12);
        Assert.Equal(50, score.OrganisationalLayer!.Value, 9);
        Assert.Equal(.75, score.KnownShare);
        Assert.Contains(score.Gaps, gap => gap is { Code: "person-unknown", Subject: "contact:C-4" });
    }

    [Fact]
    public void Customer_OpenServiceCases_CostAndClosedOnesDoNot()
    {
        var open = Known().Add(new ServiceCase { Id = "V-1", Account = "A-1", OpenedOn = new(2025, 6, 1), Severity = 1 }, new DateOnly(2025, 6, 1));
        var closed = Known().Add(new ServiceCase { Id = "V-1", Account = "A-1", OpenedOn = new(2025, 6, 1), ClosedOn = new(2025, 6, 9), Severity = 1 }, new DateOnly(2025, 6, 1));
        var before = Known().Book().Customer("A-1").Value!.Value;
        Assert.Equal(before * .9, open.Book().Customer("A-1").Value!.Value, 9);
        Assert.Equal(before, closed.Book().Customer("A-1").Value!.Value, 9);
    }

    [Fact]
    public void Customer_ContractInForce_RaisesTheInstitution()
    {
        var deal = Known().Add(new Contract { Id = "K", Account = "A-1", Type = ContractKind.Framework, SignedOn = new(2025, 1, 1), EndsOn = new(2026, 1, 1) }, new DateOnly(2025, 1, 1));
        Assert.Equal(1 - (.5 * .6), deal.Book().Customer("A-1").Factors!.Value.Institution, 12);
    }

    [Fact]
    public void Customer_NobodyKnown_HasNoNumberButAReason()
    {
        var score = new Deal().Contact("C-1", "陈总").Book().Customer("A-1");
        Assert.Null(score.Value);
        Assert.NotNull(score.UnknownBecause);
        Assert.Equal(0, score.Confidence);
    }

    [Fact]
    public void Customer_TowardARival_CountsTheRivalsTiesOnly()
    {
        var book = Known().Rival("K-1", "C-9").MeetOutside("C-9", "C-3", 5).Book();
        var rival = book.Customer("A-1", new Vendor("K-1"));
        Assert.Equal(0, rival.Factors!.Value.Institution);
        Assert.True(rival.Value < book.Customer("A-1").Value);
    }

    [Fact]
    public void Customer_PeopleLeft_RaiseTheWeightOfDensity()
    {
        var deal = Known();
        Fact Gone(string id) => new(new Employment { Contact = id, Organisation = NodeId.Account("A-1") }, new DayRange(new(2020, 1, 1), new(2025, 3, 1)));
        deal.Add(new RelGraph.Engine.Model.Nouns.Contact { Id = "C-8", Name = "离职者" }).Add(Gone("C-8"));
        var calm = Known().Book().Customer("A-1").Weights.Density;
        Assert.True(deal.Book().Customer("A-1").Weights.Density > calm);
    }

    [Fact]
    public void Customer_FactsInOtherOrder_IsTheSameToTheBit()
    {
        var deal = Known();
        var (one, other) = (deal.Book().Customer("A-1"), new Scorebook(deal.ShuffledGraph(), ScoringParameters.Default).Customer("A-1"));
        Assert.Equal((one.Value, one.Interval), (other.Value, other.Interval));
    }

    [Fact]
    public void Customer_UnknownAccount_SaysWhatToDo() =>
        Assert.Contains("list of accounts", Assert.Throws<NotFoundException>(() => Known().Book().Customer("A-9")).Message, StringComparison.Ordinal);
}
