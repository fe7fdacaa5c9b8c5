using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Trends;

/// <summary>Where a score is going: the slope of Theil and Sen through its weekly values.</summary>
/// <remarks>Theil 1950; Sen 1968. The interval is Sen's: how steady the movement is. It does not know how uncertain each value is, which the points tell, nor that neighbouring weeks share evidence.</remarks>
public sealed record Trend
{
    /// <summary>Days by which the slope is told.</summary>
    public const int SlopeDays = 90;

    /// <summary>The fewest weeks with a number from which a slope is told.</summary>
    public const int LeastPoints = 4;

    /// <summary>Points of the score in 90 days: the median slope between any two weeks; null when too few weeks have a number.</summary>
    public required double? Slope { get; init; }

    /// <summary>The 80 % interval of the slope, in the same unit; null when there is no slope.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Where it is going; null when there is no slope.</summary>
    public TrendDirection? Direction => Interval switch
    {
        null => null,
        { Low: > 0 } => TrendDirection.Rising,
        { High: < 0 } => TrendDirection.Falling,
        _ => TrendDirection.Steady,
    };

    /// <summary>The weekly values, oldest first; the last is the score itself.</summary>
    public required IReadOnlyList<ScorePoint> Points { get; init; }

    /// <summary>Why there is no slope; null when there is one.</summary>
    public BilingualText? UnknownBecause { get; init; }

    /// <summary>The trend through weekly values.</summary>
    /// <param name="points">The values, oldest first.</param>
    public static Trend Through(IReadOnlyList<ScorePoint> points)
    {
        var known = points.Where(point => point.Value is not null).Select(point => (X: (double)point.On.DayNumber, Y: point.Value!.Value)).ToList();
        if (known.Count < LeastPoints)
        {
            return new Trend
            {
                Slope = null, Interval = null, Points = points,
                UnknownBecause = new BilingualText(
                    FormattableString.Invariant($"Only {known.Count} of {points.Count} weeks have a number; a trend needs {LeastPoints}."),
                    FormattableString.Invariant($"{points.Count} 周中仅 {known.Count} 周有得分；计算趋势至少需要 {LeastPoints} 周。")),
            };
        }

        var line = TheilSen.Through(known);
        return new Trend { Slope = line.Slope * SlopeDays, Interval = new Interval(line.Interval.Low * SlopeDays, line.Interval.High * SlopeDays), Points = points };
    }
}
