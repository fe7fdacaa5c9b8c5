using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Tests.Explanations;
using RelGraph.Scoring.Tests.Firms;

namespace RelGraph.Scoring.Tests.Relationships.Company;

public sealed class CompanyScoreTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Company_Explained_IsRecomputedByAPocketCalculator()
    {
        var score = Firm().Book(Today).Company(Segment.Firm);

        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.Equal(2, PocketCalculator.Formulas(score.Explanation));
        Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.InRange(score.Value.Value, score.Interval!.Value.Low, score.Interval.Value.High);
    }

    [Fact]
    public void Company_TwoEmployeesAtOneContact_IsRedundantAndInstitutional()
    {
        var score = Firm().Book(Today).Company(Segment.Customer("A-1"));

        Assert.Equal(1, score.Redundancy);
        Assert.Equal(1, score.Institution);
        Assert.Equal(1, score.Collaboration);
        Assert.InRange(score.Spread!.Value, .5, 1);
    }

    [Fact]
    public void Company_OneEmployeeAlone_IsNeitherSpreadNorRedundant()
    {
        var score = Firm().Book(Today).Company(Segment.Customer("A-2"));

        Assert.Equal(0, score.Redundancy);
        Assert.Equal(0, score.Institution);
        Assert.Equal(0, score.Spread);
        Assert.Equal(0, score.Collaboration);
    }

    [Fact]
    public void Company_ContractInForce_HoldsTheWholeAccount()
    {
        var score = Firm().Contract("V-1", "A-2", "2026-01-01", "2026-12-31", 100_000).Book(Today).Company(Segment.Customer("A-2"));

        Assert.Equal(1, score.Institution);
        Assert.Equal("V-1", score.Evidence.Single().Fact.Id);
    }

    [Fact]
    public void Company_IntroductionByAColleagueAtTheCustomer_ReachesInTwoHopsNotOne()
    {
        var firm = new SmallFirm().Team("T-1", "一部").Employee("E-li", "李明", "T-1").Account("A-1", "华星制造", "制造业")
            .Contact("C-1", "张伟", "A-1", willingness: 1).Contact("C-2", "刘洋", "A-1")
            .Meets("E-li", "C-1", "2026-03-20", 12).Meets("C-1", "C-2", "2026-03-20", 12);

        var score = firm.Book(Today).Company(Segment.Firm);
        Assert.Equal(.5, score.ReachInOneHop!.Value, 9);
        Assert.Equal(1, score.Reach!.Value, 9);
    }

    [Fact]
    public void Company_RivalsPersonBetween_PassesNothingOn()
    {
        var firm = new SmallFirm().Employee("E-li", "李明").Account("A-1", "华星制造").Contact("C-2", "刘洋", "A-1")
            .Competitor("K-1", "远景科技").RivalPerson("R-1", "赵强", "K-1")
            .Meets("E-li", "R-1", "2026-03-20", 12).Meets("R-1", "C-2", "2026-03-20", 12);

        Assert.Equal(0, firm.Book(Today).Company(Segment.Firm).Reach);
        Assert.True(firm.Book(Today).Company(Segment.Firm, new Vendor("K-1")).Reach > .9);
    }

    [Fact]
    public void Company_NobodyTied_ListsWhatCannotBeCounted()
    {
        var score = SmallFirm.WithTwoCustomers().Book(Today).Company(Segment.Industry("制造业"));

        Assert.Equal(0, score.Value);
        Assert.Equal(["collaboration-unknown", "institution-unknown", "redundancy-unknown", "spread-unknown"], score.Gaps.Select(gap => gap.Code).Where(code => code.EndsWith("unknown", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Company_SegmentWithoutContacts_IsUnknownWithTheReason()
    {
        var score = Firm().Account("A-9", "空客户", "零售").Book(Today).Company(Segment.Industry("零售"));

        Assert.Null(score.Value);
        Assert.NotNull(score.UnknownBecause);
    }

    [Fact]
    public void Company_UnknownSegment_SaysHowToListSegments() =>
        Assert.Contains("list of segments", Assert.Throws<NotFoundException>(() => Firm().Book(Today).Company(Segment.Region("火星"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Company_TieSilentForAYear_IsDormant()
    {
        var firm = SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2024-12-15", 12, 90).Meets("E-wang", "C-3", "2026-03-10", 8);

        var dormant = firm.Book(Today).Company(Segment.Firm).Dormant.Single();
        Assert.Equal(NodeId.Contact("C-1"), dormant.Contact);
        Assert.Equal(new DateOnly(2024, 12, 15), dormant.LastContact);
        Assert.True(dormant.StrengthThen >= .5 && dormant.StrengthNow < dormant.StrengthThen);
        Assert.Empty(firm.Book(Today).Company(Segment.Customer("A-2")).Dormant);
    }

    [Fact]
    public void Company_SameBookAskedTwice_IsTheSameToTheBit() =>
        Assert.Equal(Firm().Book(Today).Company(Segment.Firm).Interval, Firm().Book(Today).Company(Segment.Firm).Interval);

    [Fact]
    public void Balance_OfAQuarter_ClosesExactly()
    {
        var firm = Firm().Contract("V-1", "A-1", "2025-01-01", "2027-12-31", 365_000).Meets("E-li", "C-4", "2026-03-25", 2);
        var balance = firm.Book(Today).Balance(Segment.Firm)!;

        Assert.Equal(balance.Closing, balance.Opening + balance.Built - balance.Decayed - balance.Lost + balance.Revalued);
        Assert.True(balance.Built.MinorUnits > 0);
        Assert.Equal(new DateOnly(2025, 12, 31), balance.From);
    }

    [Fact]
    public void Balance_WithoutMoney_IsUnknown() => Assert.Null(Firm().Book(Today).Balance(Segment.Firm));

    [Theory]
    [InlineData("firm")]
    [InlineData("industry:制造业")]
    [InlineData("region:North: East")]
    [InlineData("customer:A-1")]
    public void Segment_Written_IsReadBack(string text) => Assert.Equal(text, Segment.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("industry:")]
    [InlineData("country:CN")]
    [InlineData("firm:x")]
    public void Segment_OfAnotherForm_IsRefusedWithTheForms(string text) =>
        Assert.Contains("industry:NAME", Assert.Throws<InvalidValueException>(() => Segment.Parse(text)).Message, StringComparison.Ordinal);

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers()
        .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-1", "2026-02-10", 12).Meets("E-wang", "C-3", "2026-03-10", 8);
}
