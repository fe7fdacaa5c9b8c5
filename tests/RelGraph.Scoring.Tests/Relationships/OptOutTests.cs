using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Tests.Relationships;

/// <summary>Somebody who opts out today leaves the pictures of earlier days too.</summary>
public sealed class OptOutTests
{
    private static readonly DateOnly Quarter = Deal.Today.AddDays(-90);

    [Fact]
    public void DecisionChain_OfADayBeforeTheOptOut_LeavesThePersonOutAndSaysSo()
    {
        var score = Past().DecisionChain("O-1");
        Assert.Equal(["C-2"], score.Seats.Select(seat => seat.Person.Contact));
        Assert.Contains(score.Gaps, gap => gap.Code == "seat-not-analysed");
        Assert.DoesNotContain(score.Evidence, evidence => evidence.Fact.ToString().Contains("C-1", StringComparison.Ordinal));
    }

    [Fact]
    public void KeyPerson_OfADayBeforeTheOptOut_TellsNothing()
    {
        var score = Past().KeyPerson("O-1", "C-1");
        Assert.Null(score.Value);
        Assert.False(score.Input.AnythingKnown);
        Assert.Empty(score.Contributions);
        Assert.Empty(score.Gaps);
        Assert.Contains("asked not to be analysed", score.UnknownBecause!.English, StringComparison.Ordinal);
        Assert.DoesNotContain("mentor", score.Summary.English, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void AccountPowerCapitalAndPaths_OfADayBeforeTheOptOut_LeaveThePersonOut()
    {
        var book = Past();
        Assert.Equal(["C-2"], book.AccountPower("A-1").Keys);
        Assert.Equal(["C-2"], book.Capital(Vendor.Us).Contacts.Select(contact => contact.Contact));
        Assert.Empty(book.IntroductionPaths("C-1"));
        Assert.DoesNotContain(book.IntroductionPaths("C-2", count: 50), path => path.Hops.Any(hop => hop.Asked.Id == "C-1"));
    }

    [Fact]
    public void Picture_OfADayBeforeTheOptOut_StillHoldsThePersonAsAFact() =>
        Assert.False(Live(true).AsOf(Quarter).Facts.Find<Contact>("C-1")!.OptedOut);

    [Fact]
    public void DecisionChain_WithoutTheOptOut_HasBothPeople() =>
        Assert.Equal(2, new Scorebook(Live(false).AsOf(Quarter), ScoringParameters.Default).DecisionChain("O-1").Seats.Count);

    private static Scorebook Past() => new(Live(true).AsOf(Quarter), ScoringParameters.Default);

    private static LiveGraph Live(bool optsOut)
    {
        var deal = new Deal().Contact("C-1", "赵敏").Contact("C-2", "Maria Rossi")
            .Seat("C-1", BuyingRole.Approver).Seat("C-2", BuyingRole.User).Stance("C-1", SupportLevel.Mentor)
            .Rate("E-1", "C-1", JudgementAspect.Support, 5, 120)
            .Meet("E-1", "C-1", 100).Meet("E-1", "C-1", 130).MeetOutside("C-1", "C-2", 110).Meet("E-2", "C-2", 105);
        var live = deal.Live();
        return optsOut ? live.With([new Change.Assert(new Fact(new Contact { Id = "C-1", Name = "赵敏", OptedOut = true }, DayRange.Since(Deal.Today)))]) : live;
    }
}
