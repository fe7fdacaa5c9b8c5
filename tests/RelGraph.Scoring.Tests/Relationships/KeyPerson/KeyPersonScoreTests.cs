using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Scoring.Tests.Explanations;

namespace RelGraph.Scoring.Tests.Relationships.KeyPerson;

public sealed class KeyPersonScoreTests
{
    private static Deal Known() => new Deal()
        .Contact("C-1", "陈总", "finance", 1).Seat("C-1", BuyingRole.Approver)
        .Stance("C-1", SupportLevel.Supporter, .4, -.2, basis: "PoC 8.1/10")
        .Meet("E-1", "C-1", 19).Meet("E-1", "C-1", 60).Meet("E-2", "C-1", 100);

    [Fact]
    public void KeyPerson_Known_IsTheFormulaOnTheTies()
    {
        var book = Known().Book();
        var score = book.KeyPerson("O-1", "C-1");
        var close = 1.0 - score.Holders.Aggregate(1.0, (missing, holder) => missing * (1 - holder.Tie.Strength));
        Assert.Equal(2, score.Holders.Count);
        Assert.Equal(50 * (1 + (.2 * ((2 * close) - 1)) + (.3 * .4) - (.2 * .2) + (.3 * .6)), score.Value!.Value, 9);
        Assert.Equal(1, score.Importance);
        Assert.True(score.IsKeyPlayer);
    }

    [Fact]
    public void KeyPerson_Known_PartsAddUpAndCalculatorAgrees()
    {
        var score = Known().Book().KeyPerson("O-1", "C-1");
        Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.Equal(score.Value!.Value, score.Explanation.Value!.Value, 9);
        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.True(PocketCalculator.Formulas(score.Explanation) >= 3);
    }

    [Fact]
    public void KeyPerson_Known_IntervalHoldsTheScoreInsideTheScale()
    {
        var score = Known().Book().KeyPerson("O-1", "C-1");
        Assert.InRange(score.Value!.Value, score.Interval!.Value.Low, score.Interval.Value.High);
        Assert.True(score.Interval.Value.Low >= 0 && score.Interval.Value.High <= 100);
        Assert.InRange(score.Confidence, .3, 1);
    }

    [Fact]
    public void KeyPerson_Known_SaysItInOneLine()
    {
        var summary = Known().Book().KeyPerson("O-1", "C-1").Summary.English;
        Assert.Matches(@"^Closeness \d+ \(李伟 0\.\d\d, 王芳 0\.\d\d; last two-way contact 19 d\) · solution \+0\.4 \(PoC 8\.1/10\) · price −0\.2 \(PoC 8\.1/10\) · support supporter$", summary);
    }

    [Fact]
    public void KeyPerson_Known_ListsEvidenceNewestFirst()
    {
        var evidence = Known().Rate("E-2", "C-1", JudgementAspect.Support, 4, 5).Book().KeyPerson("O-1", "C-1").Evidence;
        Assert.Equal(["stance:O-1|C-1|us", "judgement:J-004", "interaction:I-001", "interaction:I-002", "interaction:I-003"], evidence.Select(one => one.Fact.ToString()));
    }

    [Fact]
    public void KeyPerson_NothingKnown_HasNoNumberButAReason()
    {
        var score = new Deal().Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Book().KeyPerson("O-1", "C-1");
        Assert.Null(score.Value);
        Assert.Null(score.Level);
        Assert.NotNull(score.UnknownBecause);
        Assert.Equal(-.2, score.Stand.Mean, 12);
        Assert.Equal(["support-unknown", "solution-unknown", "price-unknown", "closeness-unknown"], score.Gaps.Select(gap => gap.Code).Order().Reverse());
    }

    [Fact]
    public void KeyPerson_OptedOut_IsNotAnalysed()
    {
        var score = new Deal().Contact("C-1", "陈总", optedOut: true).Seat("C-1", BuyingRole.Approver).Stance("C-1", SupportLevel.Mentor).Book().KeyPerson("O-1", "C-1");
        Assert.Null(score.Value);
        Assert.Empty(score.Evidence);
    }

    [Fact]
    public void KeyPerson_OneWayMailOnly_CountsNoCloseness()
    {
        var score = new Deal().Contact("C-1", "陈总").Seat("C-1", BuyingRole.User).Stance("C-1", SupportLevel.Neutral).Meet("E-1", "C-1", 3, Channel.Email).Book().KeyPerson("O-1", "C-1");
        Assert.Empty(score.Holders);
        Assert.Equal(0, score.Input.Closeness.Mean);
    }

    [Fact]
    public void KeyPerson_TowardARival_TakesTheTiesOfItsPeople()
    {
        var deal = new Deal().Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Rival("K-1", "C-9", incumbent: true).Rival("K-2", "C-8")
            .MeetOutside("C-9", "C-1", 10).Stance("C-1", SupportLevel.Enemy, vendor: "K-2", coverage: CoverageLevel.NoContact);
        var book = deal.Book();
        var rival = book.KeyPerson("O-1", "C-1", new Vendor("K-1"));
        Assert.Equal("C-9", Assert.Single(rival.Holders).Person.Id);
        Assert.Equal(rival.Holders[0].Tie.Strength, rival.Input.Closeness.Mean, 12);
        Assert.Equal(0, book.KeyPerson("O-1", "C-1", new Vendor("K-2")).Input.Closeness.Mean);
    }

    [Theory]
    [InlineData(false, .2)]
    [InlineData(true, .5)]
    public void KeyPerson_UnknownRival_HasThePriorOfItsPlace(bool incumbent, double expected)
    {
        var book = new Deal().Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Rival("K-1", "C-9", incumbent).Book();
        Assert.Equal(expected, book.KeyPerson("O-1", "C-1", new Vendor("K-1")).Input.Closeness.Mean);
    }

    [Fact]
    public void KeyPerson_OldWord_WidensButDoesNotBecomeNeutral()
    {
        Deal At(int daysAgo) => new Deal().Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Rate("E-1", "C-1", JudgementAspect.Support, 5, daysAgo);
        var (fresh, old) = (At(0).Book().KeyPerson("O-1", "C-1"), At(360).Book().KeyPerson("O-1", "C-1"));
        Assert.Equal(fresh.Value, old.Value);
        Assert.True(old.Interval!.Value.Width > fresh.Interval!.Value.Width);
        Assert.True(old.Confidence < fresh.Confidence);
    }

    [Fact]
    public void KeyPerson_FactsInOtherOrder_IsTheSameToTheBit()
    {
        var deal = Known().Rate("E-1", "C-1", JudgementAspect.Price, 2, 9).Rate("E-2", "C-1", JudgementAspect.Price, 4, 3);
        Assert.Equal(
            deal.Book().KeyPerson("O-1", "C-1").Value,
            new Scorebook(deal.ShuffledGraph(), RelGraph.Scoring.Parameters.ScoringParameters.Default).KeyPerson("O-1", "C-1").Value);
    }

    [Fact]
    public void KeyPerson_UnknownIds_SayWhatToDo()
    {
        var book = Known().Contact("C-2", "Anna Schmidt").Book();
        Assert.Contains("list of opportunities", Assert.Throws<NotFoundException>(() => book.KeyPerson("O-7", "C-1")).Message, StringComparison.Ordinal);
        Assert.Contains("list of contacts", Assert.Throws<NotFoundException>(() => book.KeyPerson("O-1", "C-7")).Message, StringComparison.Ordinal);
        Assert.Contains("ask for the seats of O-1", Assert.Throws<NotFoundException>(() => book.KeyPerson("O-1", "C-2")).Message, StringComparison.Ordinal);
        Assert.Contains("list of competitors", Assert.Throws<NotFoundException>(() => book.KeyPerson("O-1", "C-1", new Vendor("K-7"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Identity_NamesEverythingTheNumberDependsOn()
    {
        var identity = Known().Book().KeyPerson("O-1", "C-1").Identity;
        Assert.Equal((ScoreMeasure.KeyPerson, "opportunity:O-1|contact:C-1", Deal.Today, "KPR-1"), (identity.Measure, identity.Subject, identity.AsOf, identity.FormulaVersion));
        Assert.Matches("^[0-9a-f]{16}$", identity.ParameterHash);
    }
}
