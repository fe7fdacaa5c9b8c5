using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Winning;

public sealed class BaseRateFormulaTests
{
    private static readonly WinningParameters Defaults = new();

    [Fact]
    public void Of_NoClosedProject_IsThePrior() =>
        Assert.Equal(.3, BaseRateFormula.Of(default, default, default, Defaults).Mean, 12);

    [Fact]
    public void Of_ThreeLevels_ShrinksEachTowardTheOneAbove()
    {
        var rate = BaseRateFormula.Of(new WinCount(40, 96), new WinCount(15, 30), new WinCount(4, 5), Defaults);

        const double firm = (1.2 + 40) / 100;
        const double segment = ((10 * firm) + 15) / 40;
        Assert.Equal(((10 * segment) + 4) / 15, rate.Mean, 12);
        Assert.Equal(15, rate.Mass);
        Assert.Equal(Math.Sqrt(rate.Mean * (1 - rate.Mean) / 16), rate.Deviation, 12);
    }

    [Fact]
    public void Of_CustomerWithoutHistory_TakesItsSegmentsRate()
    {
        var known = BaseRateFormula.Of(new WinCount(10, 40), new WinCount(9, 20), default, Defaults);

        Assert.Equal(((10 * ((1.2 + 10) / 44)) + 9) / 30, known.Mean, 12);
    }
}
