using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Winning;

public sealed class StackingFitTests
{
    private static readonly WinningParameters Defaults = new();

    [Fact]
    public void Fit_ManyDeals_RecoversWhatMadeThem()
    {
        var rows = Draws(4000, 11).Select(draw => new StackingRow(
            -.5, 4 * (draw.A - .5), 1, draw.B < Logistic.Probability(-.5 - .8 + (.6 * 4 * (draw.A - .5))), 1)).ToList();
        var (intercept, slope) = StackingFit.Fit(rows);

        Assert.InRange(intercept, -.95, -.65);
        Assert.InRange(slope, .5, .7);
    }

    [Fact]
    public void Fit_NoDeals_IsThePrior() => Assert.Equal((0, .5), StackingFit.Fit([]));

    [Fact]
    public void Fit_DriversThatMislead_AreNotBelieved() =>
        Assert.Equal((0, 0), StackingFit.Fit([.. Draws(500, 5).Select(draw => new StackingRow(0, 4 * (draw.A - .5), 1, draw.A < .5, 1))]));

    [Fact]
    public void Of_OverconfidentWeights_ShrinksThemAndBeatsTheBaseRateLater()
    {
        // The chain tells a little: its points move the log-odds by a quarter of what the weight says.
        var (_, stacking) = StackingFit.Of(Looks(200, 3, (draw, chain) => draw < Logistic.Probability(Logistic.LogOdds(.4) + (.25 * 2 * (chain - 40) / 50))), Defaults);
        var evidence = stacking.Evidence!;

        Assert.InRange(stacking.Slope, .1, .6);
        Assert.True(evidence.HasSkill());
        Assert.True(evidence.Stacked!.LogLoss < evidence.BaseRate!.LogLoss);
        Assert.True(evidence.Stacked.LogLoss < evidence.Raw!.LogLoss);
        Assert.Equal((200, 400), (evidence.Deals, evidence.Snapshots));
        Assert.InRange(evidence.JudgedDeals, 70, 80);
    }

    [Fact]
    public void Of_DriversWithoutMeaning_FallsBackToTheBaseRate()
    {
        var (_, stacking) = StackingFit.Of(Looks(200, 7, (draw, _) => draw < .4), Defaults);

        Assert.Equal((0, 0), (stacking.Intercept, stacking.Slope));
        Assert.False(stacking.Evidence!.HasSkill());
    }

    [Fact]
    public void Of_DealsThatChangedTheirWays_IsJudgedOnTheLaterOnes()
    {
        // What a strong chain meant turned round after the deals that are learned from: only the later judge can see it.
        var (_, stacking) = StackingFit.Of([.. Looks(200, 9, (_, chain) => chain > 40).Select(look => look.ClosedOn < Day.AddDays(130) ? look : look with { Won = !look.Won })], Defaults);

        Assert.Equal(0, stacking.Slope);
        Assert.True(stacking.Evidence!.Stacked!.LogLoss > stacking.Evidence.BaseRate!.LogLoss);
    }

    [Theory]
    [InlineData(39)]
    [InlineData(1)]
    public void Of_FewDeals_BelievesHalf(int deals)
    {
        var (_, stacking) = StackingFit.Of(Looks(deals, 3, (_, chain) => chain > 40), Defaults);

        Assert.Equal((0, .5), (stacking.Intercept, stacking.Slope));
        Assert.Null(stacking.Evidence!.HasSkill());
        Assert.Equal(deals, stacking.Evidence.Deals);
    }

    [Fact]
    public void Of_LooksInAnyOrder_IsTheSame()
    {
        var looks = Looks(80, 3, (draw, chain) => draw < chain / 100);
        var (one, other) = (StackingFit.Of(looks, Defaults).Stacking, StackingFit.Of([.. looks.Reverse()], Defaults).Stacking);

        Assert.Equal(one.Slope, other.Slope, 9);
        Assert.Equal(one.Evidence!.Stacked!.LogLoss, other.Evidence!.Stacked!.LogLoss, 9);
    }

    private static DateOnly Day => new(2025, 1, 1);

    /// <summary>A deal a day, each looked at 5 and 3 days before its close.</summary>
    private static IReadOnlyList<WinSnapshot> Looks(int deals, int seed, Func<double, double, bool> wins) =>
    [
        .. Draws(deals, seed).SelectMany((draw, number) => new[] { 5, 3 }.Select(before => new WinSnapshot(
            $"O-{number:d4}", null, Day.AddDays(number - before), Day.AddDays(number), wins(draw.B, 100 * draw.A), OpportunityStage.Bid,
            new WinFeatures { BaseRate = .4, Chain = 100 * draw.A, ChainMean = 40, CoverageMean = .5 }))),
    ];

    private static IEnumerable<(double A, double B)> Draws(int count, int seed)
    {
        for (var i = 1; i <= count; i++)
        {
            // Two irrational steps fill the square evenly and need no generator.
            yield return (((i + seed) * .7548776662466927) % 1, ((i + seed) * .5698402909980532) % 1);
        }
    }
}
