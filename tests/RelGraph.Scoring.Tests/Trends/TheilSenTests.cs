using FsCheck;
using FsCheck.Fluent;
using RelGraph.Scoring.Trends;
using Interval = RelGraph.Scoring.Explanations.Interval;

namespace RelGraph.Scoring.Tests.Trends;

public sealed class TheilSenTests
{
    private static readonly DateOnly End = new(2026, 6, 30);

    [Fact]
    public void Through_FiveWeeks_IsTheMedianOfTenSlopes()
    {
        // The slopes a day, sorted: −1/7, 1/14, 3/14, 5/21, 5/21, 7/28, 2/7, 2/7, 6/14, 4/7.
        var trend = Trend.Through(Weekly(40, 42, 41, 45, 47));

        Assert.Equal(90 * ((5 / 21.0) + .25) / 2, trend.Slope!.Value, 12);
        Assert.Equal(90 / 14.0, trend.Interval!.Value.Low, 12);
        Assert.Equal(90 * 6 / 14.0, trend.Interval.Value.High, 12);
        Assert.Equal(TrendDirection.Rising, trend.Direction);
    }

    [Fact]
    public void Through_AStraightLineWithTwoWildWeeks_KeepsTheLine()
    {
        double?[] values = [.. Enumerable.Range(0, 13).Select(week => (double?)(50 - (week * .7)))];
        (values[3], values[9]) = (100, 0);

        var trend = Trend.Through(Weekly(values));

        Assert.Equal(-9, trend.Slope!.Value, 9);
        Assert.Equal(TrendDirection.Falling, trend.Direction);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Through_FewWeeksWithANumber_SaysWhyThereIsNoSlope(int known, bool isTold)
    {
        var trend = Trend.Through(Weekly([.. Enumerable.Range(0, 13).Select(week => week < known ? (double?)50 : null)]));

        Assert.Equal(isTold, trend.Slope is not null);
        Assert.Equal(!isTold, trend.UnknownBecause is not null);
        Assert.Equal(isTold, trend.Interval is not null && trend.Direction is TrendDirection.Steady);
        Assert.Equal(13, trend.Points.Count);
    }

    [Fact]
    public void Through_AnyValues_IsTheMedianInsideItsIntervalAndTurnsWithTheSign() => Prop.ForAll<double[]>(drawn =>
    {
        double?[] values = [.. drawn.Where(double.IsFinite).Select(value => (double?)(Math.Abs(value) % 100)).Take(30)];
        if (values.Length < Trend.LeastPoints)
        {
            return true;
        }

        var (trend, mirrored) = (Trend.Through(Weekly(values)), Trend.Through(Weekly([.. values.Select(value => 100 - value)])));
        var slopes = (from i in Enumerable.Range(0, values.Length) from j in Enumerable.Range(i + 1, values.Length - i - 1) select (values[j] - values[i])!.Value / (7 * (j - i)) * 90).ToList();
        var (slope, interval) = (trend.Slope!.Value, trend.Interval!.Value);
        return interval.Low <= slope && slope <= interval.High
            && slopes.Count(other => other < slope - 1e-9) <= slopes.Count / 2 && slopes.Count(other => other > slope + 1e-9) <= slopes.Count / 2
            && Math.Abs(mirrored.Slope!.Value + slope) < 1e-9
            && Math.Abs(mirrored.Interval!.Value.Low + interval.High) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Interval_OfManyNoisyLines_HoldsTheSlopeFourTimesInFive()
    {
        var random = new Random(20260630);
        var held = 0;
        const int Lines = 4_000;
        for (var line = 0; line < Lines; line++)
        {
            var slope = (random.NextDouble() * 2) - 1;
            var trend = Trend.Through(Weekly([.. Enumerable.Range(0, 13).Select(week => (double?)(50 + (slope * week) + Normal(random)))]));
            held += trend.Interval is { } interval && interval.Low <= slope / 7 * 90 && slope / 7 * 90 <= interval.High ? 1 : 0;
        }

        // Rank intervals of 13 points are a little wide, never narrow: four standard errors below 80 %.
        Assert.InRange(held / (double)Lines, .775, .87);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static ScorePoint[] Weekly(params double?[] values) =>
        [.. values.Select((value, week) => new ScorePoint(End.AddDays(-7 * (values.Length - 1 - week)), value, value is null ? null : new Interval(0, 100), .5))];
}
