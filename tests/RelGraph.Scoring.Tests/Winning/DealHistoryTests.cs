using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Winning;

public sealed class DealHistoryTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Deal_WithoutStageChange_IsALeadSinceItOpened()
    {
        var deal = Firm().Deal("O-1", "A-1", "2026-03-01").Book(Today).Deals.Find("O-1")!;

        Assert.True(deal.IsOpen);
        Assert.Equal([new StageStay(OpportunityStage.Lead, new DateOnly(2026, 3, 1), null)], deal.Stays);
        Assert.Equal(30, deal.Stays[0].DaysUpTo(new DateOnly(2026, 3, 31)));
    }

    [Fact]
    public void Deal_ClosedLater_IsOpenOnEarlierDays()
    {
        var firm = Firm().Deal("O-1", "A-1", "2026-01-01", "qualified 2026-01-10; bid 2026-02-01; closed 2026-03-01 won");

        var before = firm.Book("2026-02-15").Deals.Find("O-1")!;
        var after = firm.Book(Today).Deals.Find("O-1")!;
        Assert.True(before.IsOpen);
        Assert.Equal(OpportunityStage.Bid, before.Stage);
        Assert.True(after.IsWon);
        Assert.Equal(OpportunityStage.Bid, after.Stage);
        Assert.Equal(28, after.Stays[^1].DaysUpTo(new DateOnly(2026, 3, 31)));
    }

    [Fact]
    public void Deal_NotOpenedYet_DoesNotExist() => Assert.Null(Firm().Deal("O-1", "A-1", "2026-04-01").Book(Today).Deals.Find("O-1"));

    [Fact]
    public void Deal_ReopenedAfterAClose_IsOpen()
    {
        var deal = Firm().Deal("O-1", "A-1", "2026-01-01", "qualified 2026-01-10; closed 2026-02-01 none; solution 2026-03-01").Book(Today).Deals.Find("O-1")!;

        Assert.True(deal.IsOpen);
        Assert.Equal(OpportunityStage.Solution, deal.Stage);
    }

    [Fact]
    public void BaseRateOf_CountsOnlyDealsClosedByTheDayThatReachedTheStage()
    {
        var firm = Firm()
            .Deal("O-open", "A-1", "2026-01-01", "bid 2026-02-01")
            .Deal("O-2", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-03-01 won")
            .Deal("O-3", "A-2", "2025-01-01", "bid 2025-02-01; closed 2025-03-01 lost")
            .Deal("O-4", "A-2", "2025-01-01", "qualified 2025-02-01; closed 2025-03-01 cancelled")
            .Deal("O-5", "A-1", "2025-01-01", "bid 2025-02-01; closed 2026-06-01 won");

        var rate = Rate(firm.Book(Today));
        var later = Rate(firm.Book("2026-06-30"));

        Assert.Equal(new WinCount(1, 2), rate.Firm);
        Assert.Equal(new WinCount(1, 2), rate.Segment);
        Assert.Equal(new WinCount(1, 1), rate.Customer);
        Assert.Equal(new WinCount(2, 3), later.Firm);

        static BaseRate Rate(Scorebook book) => book.Deals.BaseRateOf(book.Deals.Find("O-open")!, book.Parameters.Winning);
    }

    [Fact]
    public void FinishedStays_TooFewOfTheSegment_AreThoseOfTheFirm()
    {
        var firm = Firm().Account("A-9", "银河零售", "零售")
            .Deal("O-1", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-02-11 won")
            .Deal("O-2", "A-9", "2025-01-01", "bid 2025-02-01; closed 2025-03-03 lost");

        Assert.Equal([10], firm.Book(Today).Deals.FinishedStays(OpportunityStage.Bid, "制造业", 1));
        Assert.Equal([10, 30], firm.Book(Today).Deals.FinishedStays(OpportunityStage.Bid, "制造业", 2));
    }

    [Fact]
    public void DaysToWin_OfWonDeals_IsTheMedian()
    {
        var firm = Firm()
            .Deal("O-1", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-02-11 won")
            .Deal("O-2", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-03-03 won")
            .Deal("O-3", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-12-31 lost");

        Assert.Equal(20, firm.Book(Today).Deals.DaysToWin(OpportunityStage.Bid));
        Assert.Null(firm.Book(Today).Deals.DaysToWin(OpportunityStage.Contract));
    }

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers();
}
