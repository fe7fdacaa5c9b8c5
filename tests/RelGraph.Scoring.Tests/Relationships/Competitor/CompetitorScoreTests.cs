using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Scoring.Tests.Explanations;
using RelGraph.Scoring.Tests.Firms;

namespace RelGraph.Scoring.Tests.Relationships.Competitor;

public sealed class CompetitorScoreTests
{
    private const string Today = "2026-03-31";
    private static readonly CompetitorScope Deal = CompetitorScope.Opportunity("O-1");

    [Fact]
    public void Competitor_InADeal_IsItsChainPreferenceAndTheirsPlusOursLeavesRoomForNobody()
    {
        var book = Observed().Book(Today);
        var score = book.Competitor("K-1", Deal);

        Assert.Equal(100 * book.DecisionChain("O-1").Preferences.Single(one => one.Vendor.Id == "K-1").Probability, score.Value!.Value, 9);
        Assert.Equal(book.DecisionChain("O-1").Value, score.Ours);
        Assert.Equal(score.Ours - score.Value, score.RelativeAdvantage);
        Assert.True(score.Ours + score.Value < 100);
        Assert.Equal(score.Value.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
    }

    [Fact]
    public void Competitor_EveryFactOfTheTwoSidesSwapped_SwapsTheFiguresExactly()
    {
        var (ours, theirs) = (Observed(), Observed(swapped: true));

        var straight = ours.Book(Today).Competitor("K-1", Deal);
        var mirrored = theirs.Book(Today).Competitor("K-1", Deal);

        Assert.NotEqual(straight.Ours, straight.Value);
        Assert.Equal(straight.Ours!.Value, mirrored.Value!.Value, 9);
        Assert.Equal(straight.Value!.Value, mirrored.Ours!.Value, 9);
        Assert.Equal(straight.RelativeAdvantage!.Value, -mirrored.RelativeAdvantage!.Value, 9);
    }

    [Fact]
    public void Competitor_InASegmentSwapped_SwapsTheCompanyScores()
    {
        var scope = CompetitorScope.Segment(Segment.Firm);
        var straight = Observed().Book(Today).Competitor("K-1", scope);
        var mirrored = Observed(swapped: true).Book(Today).Competitor("K-1", scope);

        Assert.Equal(straight.Value!.Value, mirrored.Ours!.Value, 9);
        Assert.Equal(straight.Ours!.Value, mirrored.Value!.Value, 9);
    }

    [Fact]
    public void Competitor_PersonWhoLikesBoth_IsContested()
    {
        var contested = Observed().Book(Today).Competitor("K-1", Deal).Contested;

        Assert.All(contested, person => Assert.True(person.OurStand > 0 && person.TheirStand > 0));
        Assert.Equal(["C-1"], contested.Select(person => person.Contact));
    }

    [Fact]
    public void Competitor_PowerThatRejectsIt_IsIsolated()
    {
        var book = Observed().Book(Today);
        var power = book.ChainPower("O-1");

        Assert.Equal(power["C-2"].Power / (power["C-1"].Power + power["C-2"].Power), book.Competitor("K-1", Deal).Isolation!.Value, 9);
    }

    [Fact]
    public void Competitor_NotInTheDeal_IsUnknownWithTheReason()
    {
        var score = Observed().Competitor("K-2", "天成集团").Book(Today).Competitor("K-2", Deal);

        Assert.Null(score.Value);
        Assert.Null(score.RelativeAdvantage);
        Assert.Contains("not known to take part", score.UnknownBecause!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_OfClosedDeals_CountsWhoWonWhereTheRivalTookPart()
    {
        var firm = Observed()
            .Deal("O-w", "A-1", "2024-01-01", "bid 2024-02-01; closed 2024-03-01 won").Add(new CompetesOn { Competitor = "K-1", Opportunity = "O-w" })
            .Deal("O-l", "A-1", "2024-01-01", "bid 2024-02-01; closed 2024-03-01 lost K-1")
            .Deal("O-n", "A-1", "2024-01-01", "bid 2024-02-01; closed 2024-03-01 none").Add(new CompetesOn { Competitor = "K-1", Opportunity = "O-n" })
            .Deal("O-x", "A-1", "2024-01-01", "bid 2024-02-01; closed 2024-03-01 won")
            .Deal("O-o", "A-2", "2024-01-01", "bid 2024-02-01; closed 2024-03-01 lost K-1");

        var record = firm.Book(Today).Competitor("K-1", Deal).Record;
        Assert.Equal((1, 1, 1), (record.Ours, record.Theirs, record.Others));
        Assert.Equal(.5, record.OurShare, 12);
        Assert.Equal(2, firm.Book(Today).Competitor("K-1", CompetitorScope.Segment(Segment.Firm)).Record.Theirs);
    }

    [Fact]
    public void ValueAtRisk_OfADeal_IsPreferenceTimesMargin()
    {
        var book = Observed().Book(Today);
        var score = book.Competitor("K-1", Deal);

        Assert.Equal((long)Math.Round(score.Value!.Value / 100 * 100_000_000 * .3, MidpointRounding.ToEven), score.ValueAtRisk!.Value.MinorUnits);
    }

    [Fact]
    public void Competitors_OfADeal_AreListedTheMostDangerousFirst()
    {
        var firm = Observed().Competitor("K-2", "天成集团").Add(new CompetesOn { Competitor = "K-2", Opportunity = "O-1", Incumbent = true });

        var scores = firm.Book(Today).Competitors(Deal);
        Assert.Equal(2, scores.Count);
        Assert.True(scores[0].Value >= scores[1].Value);
        Assert.Equal(scores.Min(score => score.RelativeAdvantage), scores[0].RelativeAdvantage);
    }

    [Fact]
    public void Competitor_AtACustomer_IsTheCustomerScoreOfItsSide()
    {
        var book = Observed().Book(Today);
        var score = book.Competitor("K-1", CompetitorScope.Account("A-1"));

        Assert.Equal(book.Customer("A-1", new Vendor("K-1")).Value, score.Value);
        Assert.Equal(book.Customer("A-1").Value, score.Ours);
    }

    [Theory]
    [InlineData("opportunity:O-1")]
    [InlineData("account:A-1")]
    [InlineData("industry:制造业")]
    [InlineData("firm")]
    public void Scope_Written_IsReadBack(string text) => Assert.Equal(text, CompetitorScope.Parse(text).ToString());

    [Fact]
    public void Competitor_Unknown_SaysHowToListCompetitors() =>
        Assert.Contains("list of competitors", Assert.Throws<NotFoundException>(() => Observed().Book(Today).Competitor("K-9", Deal)).Message, StringComparison.Ordinal);

    /// <summary>One deal in which everything is observed of us and of one rival: ties of one person each, stances of both seats. Swapped, every fact of the two changes sides.</summary>
    private static SmallFirm Observed(bool swapped = false)
    {
        var (us, rival) = (Vendor.Us, new Vendor("K-1"));
        var (a, b) = swapped ? (rival, us) : (us, rival);
        var firm = new SmallFirm().Team("T-1", "一部").Employee("E-li", "李明").Account("A-1", "华星制造", "制造业").Account("A-2", "Acme Works", "制造业")
            .Contact("C-1", "张伟", "A-1").Contact("C-2", "刘洋", "A-1").Competitor("K-1", "远景科技").RivalPerson("R-1", "赵强", "K-1")
            .Deal("O-1", "A-1", "2026-01-01", "bid 2026-02-01", 1_000_000)
            .Add(new CompetesOn { Competitor = "K-1", Opportunity = "O-1" })
            .Add(new Seat { Opportunity = "O-1", Contact = "C-1", Role = BuyingRole.Approver, Political = PoliticalStatus.InnerCircle })
            .Add(new Seat { Opportunity = "O-1", Contact = "C-2", Role = BuyingRole.Evaluator, Political = PoliticalStatus.Outside });
        var (stronger, weaker) = swapped ? ("R-1", "E-li") : ("E-li", "R-1");
        return firm
            .Meets(stronger, "C-1", "2026-03-20", 10).Meets(stronger, "C-2", "2026-03-20", 5).Meets(weaker, "C-1", "2026-03-01", 4).Meets(weaker, "C-2", "2026-02-01", 3)
            .Add(Stance("C-1", a, SupportLevel.Supporter, .6, .2)).Add(Stance("C-1", b, SupportLevel.Supporter, .3, .4))
            .Add(Stance("C-2", a, SupportLevel.Neutral, .5, -.1)).Add(Stance("C-2", b, SupportLevel.NonSupporter, -.4, -.3));
    }

    private static Stance Stance(string contact, Vendor vendor, SupportLevel support, double solution, double price) =>
        new() { Opportunity = "O-1", Contact = contact, Vendor = vendor, Support = support, Solution = solution, Price = price };
}
