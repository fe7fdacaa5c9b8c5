using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Tests.Explanations;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Winning;

public sealed class WinScoreTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void WinProbability_NothingKnown_IsTheBaseRate()
    {
        var score = SmallFirm.WithTwoCustomers().Deal("O-1", "A-1", "2026-01-01", "qualified 2026-02-01").Book(Today).WinProbability("O-1");

        Assert.Equal(30, score.Value!.Value, 9);
        Assert.Equal(0, score.Confidence);
        Assert.Null(score.ChainPreference);
        Assert.Equal(["no-seat", "behaviour-unknown", "tas-unanswered", "stage-duration-unknown"], score.Gaps.Select(gap => gap.Code));
    }

    [Fact]
    public void WinProbability_Explained_IsRecomputedByAPocketCalculator()
    {
        var score = Known().Book(Today).WinProbability("O-1");

        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.True(PocketCalculator.Formulas(score.Explanation) >= 6);
        Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.InRange(score.Value.Value, score.Interval!.Value.Low, score.Interval.Value.High);
        Assert.Equal(
            Logistic.LogOdds(score.Probability!.Value), Logistic.LogOdds(score.BaseRate!.Value.Mean) + score.Drivers.Sum(driver => driver.LogOdds), 9);
    }

    [Fact]
    public void WinProbability_ChainPreference_IsShownBesideAndLabelled()
    {
        var book = Known().Book(Today);
        var score = book.WinProbability("O-1");

        Assert.Equal(book.DecisionChain("O-1").Value / 100, score.ChainPreference);
        Assert.NotEqual(score.ChainPreference, score.Probability);
        Assert.DoesNotContain("win", WinScore.ChainPreferenceLabel.English, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void WinProbability_SellersOwnNumber_NeverEnters()
    {
        var modest = SmallFirm.WithTwoCustomers().Deal("O-1", "A-1", "2026-01-01", "bid 2026-02-01", seller: .1).Book(Today).WinProbability("O-1");
        var bold = SmallFirm.WithTwoCustomers().Deal("O-1", "A-1", "2026-01-01", "bid 2026-02-01", seller: .9).Book(Today).WinProbability("O-1");

        Assert.Equal(modest.Value, bold.Value);
        Assert.Equal((.1, .9), (modest.SellerProbability, bold.SellerProbability));
    }

    [Fact]
    public void WinProbability_ClosedDeal_IsHowItEnded()
    {
        var book = SmallFirm.WithTwoCustomers()
            .Deal("O-won", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-03-01 won").Deal("O-lost", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-03-01 lost")
            .Deal("O-odd", "A-1", "2025-01-01", "bid 2025-02-01; closed 2025-03-01").Book(Today);

        Assert.Equal(100, book.WinProbability("O-won").Value);
        Assert.Equal(0, book.WinProbability("O-lost").Value);
        Assert.Null(book.WinProbability("O-odd").Value);
        Assert.Contains("no outcome", book.WinProbability("O-odd").UnknownBecause!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WinProbability_FactsOfLaterDays_DoNotChangeToday()
    {
        var before = Known().Book(Today).WinProbability("O-1").Value;
        var later = Known()
            .Deal("O-late", "A-1", "2026-04-01", "bid 2026-05-01; closed 2026-06-01 won")
            .Meets("E-li", "C-1", "2026-06-20", 2)
            .Saw("O-1", "2026-05-01", BehaviourAspect.Finance, "budget", "withdrawn");

        Assert.Equal(before, later.Book(Today).WinProbability("O-1").Value);
    }

    [Fact]
    public void WinProbability_LongerInItsStageThanFourOfFive_IsOverdue()
    {
        var firm = SmallFirm.WithTwoCustomers().Deal("O-1", "A-1", "2025-01-01", "bid 2025-06-01");
        for (var i = 1; i <= 5; i++)
        {
            firm.Deal($"O-c{i}", "A-1", "2024-01-01", $"bid 2024-02-01; closed 2024-02-{10 + i:d2} won");
        }

        var score = firm.Book(Today).WinProbability("O-1");
        Assert.Equal(13.2, score.OverdueAfterDays!.Value, 9);
        Assert.Equal(-.5, score.Drivers.Single(driver => driver.Code == "overdue").LogOdds, 9);
    }

    [Fact]
    public void WinProbability_GrowingCloseness_IsMomentum()
    {
        var driver = Known().Meets("E-wang", "C-1", "2026-03-25", 3).Book(Today).WinProbability("O-1").Drivers.Single(one => one.Code == "momentum");

        Assert.True(driver.IsKnown);
        Assert.True(driver.Input > 0);
    }

    [Fact]
    public void WinProbability_FrozenMeans_HoldFromTheirDayOnly()
    {
        var means = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["制造业|bid"] = 80 };
        var frozen = ScoringParameters.Default with { Winning = new WinningParameters { ChainMeans = means, FrozenOn = new DateOnly(2026, 3, 31) } };

        Assert.True(Known().Book(Today, frozen).WinProbability("O-1").Value < Known().Book(Today).WinProbability("O-1").Value);
        Assert.Equal(Known().Book("2026-03-30").WinProbability("O-1").Value, Known().Book("2026-03-30", frozen).WinProbability("O-1").Value);
    }

    [Fact]
    public void Freeze_TwentyClosedDealsAtAStage_FreezesTheirMeanChain()
    {
        var firm = SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2026-03-20", 30);
        for (var i = 1; i <= 20; i++)
        {
            firm.Deal($"O-{i}", "A-1", "2024-06-01", $"bid 2024-07-01; closed 2025-0{1 + (i % 9)}-15 {(i % 2 == 0 ? "won" : "lost")}")
                .Add(new Seat { Opportunity = $"O-{i}", Contact = "C-1", Role = BuyingRole.Approver });
        }

        var frozen = ParameterFitter.Freeze(firm.Picture.AsOf(Today), ScoringParameters.Default).Winning;
        Assert.Equal(["制造业|bid", "制造业|lead"], frozen.ChainMeans.Keys);
        Assert.InRange(frozen.ChainMeans["制造业|bid"], 1, 99);
        Assert.Equal(new DateOnly(2026, 3, 31), frozen.FrozenOn);
    }

    [Fact]
    public void WinProbability_UnknownDeal_SaysHowToListDeals() =>
        Assert.Contains("list of opportunities", Assert.Throws<NotFoundException>(() => Known().Book(Today).WinProbability("O-9")).Message, StringComparison.Ordinal);

    private static SmallFirm Known()
    {
        var firm = SmallFirm.WithTwoCustomers()
            .Deal("O-1", "A-1", "2026-01-01", "bid 2026-02-01", 1_000_000)
            .Add(new Seat { Opportunity = "O-1", Contact = "C-1", Role = BuyingRole.Approver, Political = PoliticalStatus.InnerCircle })
            .Add(new Seat { Opportunity = "O-1", Contact = "C-2", Role = BuyingRole.Evaluator })
            .Add(new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = Vendor.Us, Support = SupportLevel.Supporter, Solution = .5, Price = .1 })
            .Add(new TasAnswer { Opportunity = "O-1", Criterion = 5, Vendor = Vendor.Us, Answer = TasVerdict.Plus, On = new DateOnly(2026, 2, 1) })
            .Meets("E-li", "C-1", "2026-03-20", 9)
            .Saw("O-1", "2026-03-01", BehaviourAspect.Finance, "budget", "allocated");
        for (var i = 1; i <= 6; i++)
        {
            firm.Deal($"O-c{i}", "A-1", "2024-01-01", $"bid 2024-02-01; closed 2024-05-{10 + i:d2} {(i <= 4 ? "won" : "lost")}")
                .Saw($"O-c{i}", "2024-03-01", BehaviourAspect.Finance, "budget", i <= 4 ? "allocated" : "open");
        }

        return firm;
    }
}
