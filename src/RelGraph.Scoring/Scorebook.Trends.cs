using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Trends;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>Weeks of a trend when nothing is said: the last 90 days.</summary>
    public const int TrendWeeks = 13;

    /// <summary>The most weeks of a trend.</summary>
    public const int MostTrendWeeks = 260;

    /// <summary>Where a score is going, by its values at the ends of weeks up to the day.</summary>
    /// <param name="score">Asks a book for the score, for example <c>book => book.Customer("A-1")</c>.</param>
    /// <param name="weeks">How many values, the one of the day among them: 4 to 260.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <remarks>
    /// Every value is computed anew on the picture of its day, so it is what a question as of that day answers, to the bit; nothing later than that day enters it.
    /// Costs the score once for each week; the books of past days are kept with this one and serve all trends asked of it.
    /// </remarks>
    /// <exception cref="InvalidValueException">The number of weeks is out of range.</exception>
    public Trend Trend(Func<Scorebook, Score> score, int weeks = TrendWeeks, CancellationToken cancellation = default)
    {
        if (weeks is < Trends.Trend.LeastPoints or > MostTrendWeeks)
        {
            throw new InvalidValueException("weeks", weeks.ToString(CultureInfo.InvariantCulture), $"a whole number from {Trends.Trend.LeastPoints} to {MostTrendWeeks}", "ask for 13 weeks for the trend of the last 90 days");
        }

        var points = new ScorePoint[weeks];
        for (var week = 0; week < weeks; week++)
        {
            cancellation.ThrowIfCancellationRequested();
            points[week] = PointOf(score, Graph.AsOf.AddDays(-7 * (weeks - 1 - week)));
        }

        return Trends.Trend.Through(points);
    }

    /// <summary>The numbers of an earlier day under the same parameters, as known now.</summary>
    private Scorebook Past(DateOnly day) => day == Graph.AsOf ? this
        : Kept($"past:{day:yyyy-MM-dd}", () => new Scorebook(Graph.At(day), Parameters, Run));

    private ScorePoint PointOf(Func<Scorebook, Score> score, DateOnly day)
    {
        try
        {
            var past = score(Past(day));
            return new ScorePoint(day, past.Value, past.Interval, past.Confidence);
        }
        catch (NotFoundException) when (day != Graph.AsOf)
        {
            // Nobody had recorded it for that day yet.
            return new ScorePoint(day, null, null, 0);
        }
    }
}
