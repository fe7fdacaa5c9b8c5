using RelGraph.Cli.Measures;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Trends;

namespace RelGraph.Cli.Output;

/// <summary>Shows where a score is going: the slope first, then the weeks with a bar each.</summary>
internal sealed class TrendView(Screen screen, Measure measure)
{
    private const int PointsPerMark = 4;

    /// <summary>Shows a trend.</summary>
    public void Show(ScoredSubject subject, Trend trend)
    {
        screen.Title($"{screen.Say(measure.Title)} · {subject.Name}");
        if (trend is { Slope: { } slope, Interval: { } interval, Direction: { } direction })
        {
            var range = $"{NumberText.Change(interval.Low)} … {NumberText.Change(interval.High)}";
            screen.Line(
                $"{Word(direction).English}: {NumberText.Change(slope)} points in {Trend.SlopeDays} days · 80 % interval {range}",
                $"{Word(direction).Chinese}：每 {Trend.SlopeDays} 天 {NumberText.Change(slope)} 分 · 80 % 区间 {range}");
        }
        else
        {
            screen.Line(screen.Say(trend.UnknownBecause!));
        }

        var table = new TextTable(new BilingualText("Week by week, as known now", "逐周得分（按现有记录）")).Words("Day", "日期").Number("Score", "得分").Number("80 %", "80 % 区间").Number("Confidence", "置信度").Words("", "");
        foreach (var point in trend.Points)
        {
            table.Row(
                NumberText.Day(point.On), NumberText.Points(point.Value), NumberText.Range(point.Interval), point.Value is null ? null : NumberText.Percent(point.Confidence),
                new string('▪', (int)Math.Round((point.Value ?? 0) / PointsPerMark)));
        }

        screen.Write(table);
    }

    private static BilingualText Word(TrendDirection direction) => direction switch
    {
        TrendDirection.Rising => new("Rising", "上升"),
        TrendDirection.Falling => new("Falling", "下降"),
        _ => new("Steady", "持平"),
    };
}
