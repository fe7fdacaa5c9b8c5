using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.WhatIf;

namespace RelGraph.Scoring.Tests.Advising;

public sealed class AdviceTests
{
    [Fact]
    public void Advice_WhereACloseApproverRejectsTheSolution_IsNotToMeetMore()
    {
        var deal = Quoted().Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Stance("C-1", SupportLevel.Neutral, solution: -.8, price: 0);
        for (var days = 5; days < 200; days += 12)
        {
            deal.Meet("E-1", "C-1", days);
        }

        var advice = Open(deal).Advice("O-1");

        Assert.Equal(AdviceKind.AnswerSolution, advice[0].Kind);
        Assert.Equal(("E-1", "C-1"), (advice[0].Owner, advice[0].Contact));
    }

    [Fact]
    public void Advice_WorthTheMostAnHour_ComesFirstAndWhatIsUnknownLast()
    {
        var advice = Open(Known()).Advice("O-1");

        var valued = advice.TakeWhile(one => one.WorthPerHour is not null).ToList();
        Assert.True(valued.Count >= 3);
        Assert.Equal(valued.OrderByDescending(one => one.WorthPerHour).Select(one => one.Text), valued.Select(one => one.Text));
        Assert.All(valued, one => Assert.True(one.WorthPerHour > 0 && one.Effect!.Money.MinorUnits > 0 && one.Effect.MoneyRange.Low <= one.Effect.MoneyRange.High && one.UnknownBecause is null));
        Assert.All(advice.Skip(valued.Count), one => Assert.True(one is { Effect: null, UnknownBecause: not null, Kind: AdviceKind.VerifyUnknown or AdviceKind.FillSeat }));
        Assert.All(advice, one => Assert.True(one.Deadline > Deal.Today && one.Hours > 0 && one.Text.Chinese.Length > 0));
    }

    [Fact]
    public void Advice_ForAYear_CountsOnlyWhatBringsPeopleCloser()
    {
        var advice = Open(Known()).Advice("O-1", AdviceHorizon.Year).Where(one => one.WorthPerHour is not null).ToList();

        Assert.NotEmpty(advice);
        Assert.All(advice, one => Assert.True(one.Kind is AdviceKind.Meet or AdviceKind.SecondThread or AdviceKind.WarmPath && one.Effect!.Capital!.Value.MinorUnits > 0));
    }

    [Fact]
    public void Capital_OfAMeeting_IsTheContactsValueInTheFirmsCapitalTimesTheChangeOfCloseness()
    {
        var book = Open(Known().Contact("C-7", "吴总", rank: 1));
        var meeting = book.Advice("O-1", parameters: new AdviceParameters { MeetingChance = 1 }).First(one => one.Kind == AdviceKind.Meet);
        var held = book.Capital(Vendor.Us).Contacts.Single(contact => contact.Contact == meeting.Contact);

        // The account has power outside the chain too, which the share counts.
        Assert.True(held.PowerShare < book.ChainPower("O-1")[meeting.Contact!].Power / book.ChainPower("O-1").Values.Sum(power => power.Power));
        Assert.Equal(book.ValueOfContact("A-1", meeting.Contact!), held.Value);
        Assert.InRange(meeting.Effect!.Capital!.Value.MinorUnits, 1, (long)((1 - held.Closeness) * held.Value) + 1);
    }

    [Fact]
    public void Advice_OfASeatNobodyOfUsKnows_IsTheWarmPathToIt()
    {
        var deal = Known().Contact("C-3", "周敏").Seat("C-3", BuyingRole.DecisionMaker).Stance("C-3", SupportLevel.Neutral).MeetOutside("C-1", "C-3", 10).MeetOutside("C-1", "C-3", 40);

        var path = Open(deal).Advice("O-1").Single(one => one.Contact == "C-3" && one.Kind == AdviceKind.WarmPath);

        Assert.Contains("→", path.Text.English, StringComparison.Ordinal);
        Assert.Equal(Open(deal).IntroductionPaths("C-3", count: 1)[0].Strength, path.Effect!.Success);
        Assert.DoesNotContain(Open(deal).Advice("O-1"), one => one.Contact == "C-3" && one.Kind == AdviceKind.Meet);
    }

    [Fact]
    public void Effect_OfACertainAnswer_IsWhatSupposingItChanges()
    {
        var graph = Known().Graph();
        var (now, then) = (new Scorebook(graph, ScoringParameters.Default), new Scorebook(new WhatIfChanges(graph).Stance("O-1", "C-2", solution: 0).Apply(), ScoringParameters.Default));

        var effect = now.Advice("O-1", parameters: new AdviceParameters { AnswerChance = 1 }).Single(one => one is { Kind: AdviceKind.AnswerSolution, Contact: "C-2" }).Effect!;

        // The advice reads the mean-field chain, the supposition draws it.
        Assert.Equal(then.DecisionChain("O-1").Value!.Value - now.DecisionChain("O-1").Value!.Value, effect.Chain, 1.5);
        Assert.Equal(then.WinProbability("O-1").Value!.Value - now.WinProbability("O-1").Value!.Value, effect.Win, 1.0);
        Assert.Equal(then.Value("O-1")!.Expected.MinorUnits - now.Value("O-1")!.Expected.MinorUnits, effect.Money.MinorUnits, .03 * now.Value("O-1")!.Expected.MinorUnits);
    }

    [Fact]
    public void Advice_AboutAPersonWhoOptedOut_IsNeverGiven() =>
        Assert.DoesNotContain(Open(Known().Contact("C-9", "不愿分析", optedOut: true).Seat("C-9", BuyingRole.Approver)).Advice("O-1"), one => one.Contact == "C-9");

    [Fact]
    public void Advice_OfADealWithoutValue_IsNone() => Assert.Empty(Open(new Deal()).Advice("O-1"));

    [Fact]
    public void Kinds_Every_AreWorkThatMayBeWrittenDown()
    {
        // A new kind is weighed against this list by a person: no gift, no private favour, nothing outside business.
        Assert.Equal(
            ["Meet", "WarmPath", "SecondThread", "AnswerSolution", "AnswerPrice", "WinSupport", "VerifyUnknown", "FillSeat"], Enum.GetNames<AdviceKind>());
        Assert.All(Open(Known()).Advice("O-1"), one => Assert.DoesNotMatch("(?i)gift|favou?r|礼|红包|回扣|宴请", one.Text.English + one.Text.Chinese));
    }

    [Fact]
    public void Advice_AskedTwice_IsTheSameToTheBit() =>
        Assert.Equal(
            Open(Known()).Advice("O-1").Select(one => (one.Text.English, one.WorthPerHour, one.Effect?.MoneyRange)), Open(Known()).Advice("O-1").Select(one => (one.Text.English, one.WorthPerHour, one.Effect?.MoneyRange)));

    private static Scorebook Open(Deal deal) => new(deal.Graph(), ScoringParameters.Default);

    private static Deal Quoted() => new Deal().Add(new Quote { Id = "Q-1", Opportunity = "O-1", On = Deal.Today.AddDays(-5), Amount = Money.Of(100_000, "CNY") });

    private static Deal Known() => Quoted()
        .Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Stance("C-1", SupportLevel.Neutral, .3, -.4)
        .Contact("C-2", "Anna").Seat("C-2", BuyingRole.Evaluator).Stance("C-2", SupportLevel.NonSupporter, -.5, 0)
        .Contact("C-4", "孙工").Seat("C-4", BuyingRole.User)
        .Meet("E-1", "C-1", 9).Meet("E-1", "C-1", 40).Meet("E-2", "C-2", 30).Meet("E-2", "C-2", 5).Meet("E-1", "C-4", 60);
}
