using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Winning;

public sealed class ForecastQualityTests
{
    [Fact]
    public void Of_FourForecasts_IsWhatAHandComputes()
    {
        var quality = ForecastQuality.Of([(.8, true, 1), (.6, false, 1), (.3, true, 1), (.1, false, 1)]);

        Assert.Equal(-(Math.Log(.8) + Math.Log(.4) + Math.Log(.3) + Math.Log(.9)) / 4, quality.LogLoss, 12);
        Assert.Equal((.04 + .36 + .49 + .01) / 4, quality.Brier, 12);
        Assert.Equal(.75, quality.Auc, 12);
        Assert.Equal((.2 + .6 + .7 + .1) / 4, quality.CalibrationError, 12);
    }

    [Fact]
    public void Of_ManyLooksAtOneDeal_WeighAsOne()
    {
        var once = ForecastQuality.Of([(.7, true, 1), (.4, false, 1)]);
        var often = ForecastQuality.Of([(.7, true, .25), (.7, true, .25), (.4, false, 1), (.7, true, .5)]);

        Assert.Equal(once.LogLoss, often.LogLoss, 12);
        Assert.Equal(once.Auc, often.Auc, 12);
    }

    [Fact]
    public void Of_AllTheSame_TellsNothingApart()
    {
        Assert.Equal(.5, ForecastQuality.Of([(.4, true, 1), (.4, false, 1)]).Auc);
        Assert.Equal(.5, ForecastQuality.Of([(.4, true, 1), (.9, true, 1)]).Auc);
    }

    [Fact]
    public void Of_SureAndWrong_StaysFinite() => Assert.True(double.IsFinite(ForecastQuality.Of([(1, false, 1)]).LogLoss));
}
