using FsCheck;
using FsCheck.Fluent;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Winning;

public sealed class WinFormulaTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20260101UL, 7UL);
    private static readonly WinningParameters Defaults = new();

    [Fact]
    public void Evaluate_WorkedExampleOfTheSpecification_Is6348()
    {
        var result = WinFormula.Evaluate(new WinFeatures { BaseRate = .30, Chain = 70, ChainMean = 40, CoverageMean = .5, Behaviour = 60 }, Defaults);

        Assert.Equal(-.8473, result.BaseLogOdds, 4);
        Assert.Equal(.5527, result.BaseLogOdds + result.LimitedShift, 4);
        Assert.Equal(.6348, result.Probability, 4);
    }

    [Fact]
    public void Evaluate_NothingKnown_StaysAtTheBaseRate()
    {
        var result = WinFormula.Evaluate(new WinFeatures { BaseRate = .37, ChainMean = 55, CoverageMean = .5 }, Defaults);

        Assert.Equal(.37, result.Probability, 12);
        Assert.All(result.Drivers, driver => Assert.False(driver.IsKnown));
    }

    [Fact]
    public void Evaluate_EverythingAtItsBest_IsLimitedToThree()
    {
        var result = WinFormula.Evaluate(Best, Defaults);

        Assert.True(result.Shift > 3);
        Assert.Equal(3, result.LimitedShift);
        Assert.Equal(3, result.Drivers.Sum(driver => driver.LogOdds), 9);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, .5)]
    [InlineData(3, 1)]
    [InlineData(8, 1)]
    public void Evaluate_Threads_CountFromTheSecondToTheThird(double threads, double expected)
    {
        var result = WinFormula.Evaluate(new WinFeatures { BaseRate = .3, ChainMean = 40, CoverageMean = .5, Threads = threads }, Defaults);

        Assert.Equal(expected, result.Drivers.Single(driver => driver.Code == "threads").Input);
    }

    [Theory]
    [InlineData(.1, .5)]
    [InlineData(.4, 1)]
    [InlineData(-.9, -1)]
    public void Evaluate_Momentum_IsCutAtOneFifth(double change, double expected)
    {
        var result = WinFormula.Evaluate(new WinFeatures { BaseRate = .3, ChainMean = 40, CoverageMean = .5, Momentum = change }, Defaults);

        Assert.Equal(expected, result.Drivers.Single(driver => driver.Code == "momentum").Input, 12);
    }

    [Fact]
    public void Evaluate_Overdue_LowersTheProbability()
    {
        var late = WinFormula.Evaluate(new WinFeatures { BaseRate = .3, ChainMean = 40, CoverageMean = .5, Overdue = true }, Defaults);

        Assert.Equal(Logistic.Probability(Logistic.LogOdds(.3) - .5), late.Probability, 12);
    }

    [Fact]
    public void Drivers_OfAnyDeal_AddUpInLogOddsAndInPoints() =>
        Check.One(Seeded, Prop.ForAll(Features.ToArbitrary(), features =>
        {
            var result = WinFormula.Evaluate(features, Defaults);
            var logOdds = result.BaseLogOdds + result.Drivers.Sum(driver => driver.LogOdds);
            var points = (100 * result.BaseRate) + result.Drivers.Sum(driver => driver.Points);
            return Math.Abs(Logistic.Probability(logOdds) - result.Probability) < 1e-9 && Math.Abs(points - (100 * result.Probability)) < 1e-9;
        }));

    [Fact]
    public void Evaluate_StackedAndNothingKnown_StaysAtTheBaseRate()
    {
        var result = WinFormula.Evaluate(new WinFeatures { BaseRate = .37, ChainMean = 55, CoverageMean = .5 }, Stacked(-1.2, .6));

        Assert.Equal(.37, result.Probability, 12);
    }

    [Fact]
    public void Evaluate_SlopeZero_IsTheBaseRateWhateverIsKnown() =>
        Assert.Equal(.5, WinFormula.Evaluate(Best, Stacked(0, 0)).Probability, 12);

    [Fact]
    public void Evaluate_Stacked_BelievesPartOfTheShiftAndTakesBackByWhatIsKnown()
    {
        var result = WinFormula.Evaluate(new WinFeatures { BaseRate = .30, Chain = 70, ChainMean = 40, CoverageMean = .5, Behaviour = 60 }, Stacked(-.9, .5));

        // Chain and behaviour carry 3 of the 6.6 of all weights: 2 + .8 + .8 + .4 + .5 + 1 + .6 + .5.
        Assert.Equal(3 / 6.6, result.KnownShare, 12);
        Assert.Equal((-.9 * 3 / 6.6) + (.5 * 1.4), result.Move, 12);
        Assert.Equal(.5 * 1.2, result.Drivers.Single(driver => driver.Code == "chain").LogOdds, 12);
        Assert.Equal(-.9 * 3 / 6.6, result.Drivers.Single(driver => driver.Code == "calibration").LogOdds, 12);
    }

    [Fact]
    public void Drivers_OfAnyStackedDeal_AddUpInLogOddsAndInPoints() =>
        Check.One(Seeded, Prop.ForAll(Features.ToArbitrary(), Gen.Choose(-50, 50).ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), (features, intercept, slope) =>
        {
            var result = WinFormula.Evaluate(features, Stacked(intercept / 10.0, slope / 10.0));
            var logOdds = result.BaseLogOdds + result.Drivers.Sum(driver => driver.LogOdds);
            var points = (100 * result.BaseRate) + result.Drivers.Sum(driver => driver.Points);
            return Math.Abs(Logistic.Probability(logOdds) - result.Probability) < 1e-9 && Math.Abs(points - (100 * result.Probability)) < 1e-9;
        }));

    [Fact]
    public void LogOddsVariance_SmallerSlope_IsSmaller()
    {
        var result = WinFormula.Evaluate(Best, Defaults);

        Assert.True(WinFormula.LogOddsVariance(result, .05, 10, .5) < WinFormula.LogOddsVariance(result, .05, 10));
    }

    [Fact]
    public void LogOddsVariance_MoreUncertainChain_IsLarger()
    {
        var result = WinFormula.Evaluate(Best, Defaults);

        Assert.True(WinFormula.LogOddsVariance(result, .05, 10) > WinFormula.LogOddsVariance(result, .05, 0));
        Assert.Equal(1.1, WinFormula.PriorDeviation(2.0), 12);
    }

    private static WinningParameters Stacked(double intercept, double slope) => Defaults with { Stacking = new WinStacking { Intercept = intercept, Slope = slope } };

    private static WinFeatures Best => new()
    {
        BaseRate = .5, Chain = 100, ChainMean = 40, TopDecider = 1, Coverage = 1, CoverageMean = .5, Threads = 3, Momentum = .2, Behaviour = 100, Tas = 1, Overdue = false,
    };

    private static Gen<double?> Maybe(double low, double high) =>
        from known in Gen.Choose(0, 3)
        from step in Gen.Choose(0, 1000)
        select known == 0 ? (double?)null : low + ((high - low) * step / 1000);

    private static Gen<WinFeatures> Features =>
        from rate in Gen.Choose(1, 99)
        from chain in Maybe(0, 100)
        from top in Maybe(-1, 1)
        from coverage in Maybe(0, 1)
        from threads in Maybe(1, 6)
        from momentum in Maybe(-.5, .5)
        from behaviour in Maybe(0, 100)
        from tas in Maybe(-1, 1)
        from late in Gen.Elements<bool?>(null, true, false)
        select new WinFeatures
        {
            BaseRate = rate / 100.0, Chain = chain, ChainMean = 40, TopDecider = top, Coverage = coverage, CoverageMean = .5,
            Threads = threads, Momentum = momentum, Behaviour = behaviour, Tas = tas, Overdue = late,
        };
}
