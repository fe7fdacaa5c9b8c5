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

    [Theory]
    [InlineData(-1.1, .64)]
    [InlineData(0, .5)]
    [InlineData(0, 0)]
    public void WinProbability_StackedAndExplained_IsRecomputedByAPocketCalculator(double intercept, double slope)
    {
        var parameters = ScoringParameters.Default with { Winning = new WinningParameters { Stacking = new WinStacking { Intercept = intercept, Slope = slope } } };
        var (raw, score) = (Known().Book(Today).WinProbability("O-1"), Known().Book(Today, parameters).WinProbability("O-1"));

        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.InRange(score.Value.Value, score.Interval!.Value.Low, score.Interval.Value.High);
        Assert.True(score.Interval.Value.Width > 0);
        Assert.Equal(raw.Gaps.Select(gap => gap.Code), score.Gaps.Select(gap => gap.Code));
        Assert.Equal(raw.Confidence, score.Confidence);
        Assert.Equal(slope == 0, Math.Abs(score.Value.Value - (100 * score.BaseRate!.Value.Mean)) < 1e-9);
    }

    [Fact]
    public void WinProbability_Basis_SaysInBothLanguagesHowFarToTrustIt()
    {
        var bad = new ForecastQuality(.7, .25, .5, .2);
        var good = new ForecastQuality(.45, .15, .84, .06);
        var checkedOn = new StackingEvidence(240, 947, new DateOnly(2025, 3, 17), 93, 308, bad, bad, good);

        Assert.Contains("not checked", WinTexts.Basis(WinStacking.Unchecked).English, StringComparison.Ordinal);
        Assert.Contains("Only 12 closed deals", WinTexts.Basis(WinStacking.Cautious with { Evidence = new(12, 30, null, 0, 0, null, null, null) }).English, StringComparison.Ordinal);
        Assert.Contains("log loss 0.450 against 0.700", WinTexts.Basis(new WinStacking { Evidence = checkedOn }).English, StringComparison.Ordinal);
        var none = WinTexts.Basis(new WinStacking { Slope = 0, Evidence = checkedOn with { BaseRate = good, Stacked = bad } });
        Assert.StartsWith("No better than the base rate on 93 deals", none.English, StringComparison.Ordinal);
        Assert.Contains("不优于基准赢率", none.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void WinProbability_PictureOfAnEarlierDay_UsesTheReferencesOfThatDay()
    {
        WinStacking early = new() { Slope = .2 }, late = new() { Slope = .9 };
        var none = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var parameters = new WinningParameters
        {
            FrozenOn = new DateOnly(2026, 3, 31), Stacking = late,
            Earlier = [new EarlierWinning(new DateOnly(2025, 6, 30), none, none, WinStacking.Cautious), new EarlierWinning(new DateOnly(2025, 12, 31), none, none, early)],
        };

        Assert.Same(late, parameters.On(new DateOnly(2026, 3, 31)).Stacking);
        Assert.Same(early, parameters.On(new DateOnly(2026, 3, 30)).Stacking);
        Assert.Equal(.5, parameters.On(new DateOnly(2025, 12, 30)).Stacking.Slope);
        Assert.Equal(.5, parameters.On(new DateOnly(2024, 1, 1)).Stacking.Slope);
        var book = Known().Book("2026-03-01", ScoringParameters.Default with { Winning = parameters });
        Assert.Same(early, book.WinProbability("O-1").Stacking);
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
    public void Freeze_FactsOfLaterDays_DoNotChangeTheStacking()
    {
        var once = ParameterFitter.Freeze(ManyClosed().Picture.AsOf(Today), ScoringParameters.Default).Winning;
        var later = ManyClosed()
            .Deal("O-late", "A-1", "2026-01-02", "bid 2026-02-01; closed 2026-06-01 won").Meets("E-li", "C-1", "2026-06-20", 2);
        var again = ParameterFitter.Freeze(later.Picture.AsOf(Today), ScoringParameters.Default).Winning;

        Assert.Equal(once.Stacking, again.Stacking);
        Assert.True(once.Stacking.Evidence!.HasSkill());
        Assert.Equal(48, once.Stacking.Evidence.Deals);
    }

    [Fact]
    public void Freeze_EarlierQuarters_KnowOnlyWhatHadClosedByThen()
    {
        var frozen = ParameterFitter.Freeze(ManyClosed().Picture.AsOf(Today), ScoringParameters.Default).Winning;

        Assert.Equal(8, frozen.Earlier.Count);
        Assert.Equal(frozen.Earlier.Select(one => one.From).Order(), frozen.Earlier.Select(one => one.From));
        Assert.Equal(frozen.Earlier.Select(one => one.Stacking.Evidence!.Deals).Order(), frozen.Earlier.Select(one => one.Stacking.Evidence!.Deals));
        Assert.True(frozen.Earlier[0].Stacking.Evidence!.Deals < 48);
    }

    [Fact]
    public void WinProbability_UnknownDeal_SaysHowToListDeals() =>
        Assert.Contains("list of opportunities", Assert.Throws<NotFoundException>(() => Known().Book(Today).WinProbability("O-9")).Message, StringComparison.Ordinal);

    /// <summary>Four dozen closed deals, one every twelve days; where the approver supported us we mostly won.</summary>
    private static SmallFirm ManyClosed()
    {
        var firm = SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2026-03-20", 30);
        for (var i = 0; i < 48; i++)
        {
            var (opened, supports) = (new DateOnly(2024, 1, 10).AddDays(12 * i), i % 2 == 0);
            firm.Deal($"O-{i:d2}", "A-1", $"{opened:yyyy-MM-dd}", $"bid {opened.AddDays(20):yyyy-MM-dd}; closed {opened.AddDays(150):yyyy-MM-dd} {(supports == (i % 9 != 0) ? "won" : "lost")}")
                .Add(new Seat { Opportunity = $"O-{i:d2}", Contact = "C-1", Role = BuyingRole.Approver })
                .Add(new Stance { Opportunity = $"O-{i:d2}", Contact = "C-1", Vendor = Vendor.Us, Support = supports ? SupportLevel.Mentor : SupportLevel.Enemy });
        }

        return firm;
    }

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
