using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships;

namespace RelGraph.Scoring.Raters;

/// <summary>Learns from what happened later how people rate.</summary>
/// <remarks>
/// Each rating of closeness is compared with the tie that contacts alone show 90 days later. The mean of a rater is drawn toward the mean of all by w = τ²/(τ² + s²/n), where s² is the variance inside raters and
/// τ² that between them (method of moments; DerSimonian and Laird 1986): who rated seldom is taken for an average colleague. Interval: mean ± 1.28·√(w·s²/n). O(ratings), and one picture of the past for each month.
/// </remarks>
internal sealed class RaterLearner(Scorebook book)
{
    /// <summary>Everybody who rated closeness early enough to compare, the most hopeful first.</summary>
    public IReadOnlyList<RaterBias> Learn() => Pool(
    [
        .. book.Graph.Facts.All<Judgement>()
            .Where(rating => rating.Aspect == JudgementAspect.Closeness && (rating.Vendor ?? Vendor.Us).IsUs && rating.On.AddDays(RaterBias.LaterDays) <= book.Graph.AsOf && book.Graph.Analyses(rating.Contact))
            .Select(rating => (rating.Author, Value: ValueOf(rating.Level) - ObservedLater(rating))),
    ]);

    /// <summary>Pools differences by rater.</summary>
    internal static IReadOnlyList<RaterBias> Pool(IReadOnlyList<(string Author, double Value)> differences)
    {
        var raters = differences.GroupBy(one => one.Author).Select(group => (Author: group.Key, Count: group.Count(), Mean: group.Average(one => one.Value), Sum: group.Sum(one => one.Value * one.Value))).ToList();
        if (raters.Count == 0)
        {
            return [];
        }

        var degrees = differences.Count - raters.Count;
        var within = degrees > 0 ? Math.Max(0, raters.Sum(rater => rater.Sum - (rater.Count * rater.Mean * rater.Mean))) / degrees : 0;
        var all = differences.Average(one => one.Value);
        var between = Between(raters, all, within);
        return
        [
            .. raters.Select(rater =>
            {
                var noise = within / rater.Count;
                var weight = between + noise > 0 ? between / (between + noise) : 1;
                var bias = all + (weight * (rater.Mean - all));
                // Where raters do not differ at all, what is left uncertain is the mean of all.
                var reach = NormalQuantile.Ninety * Math.Sqrt(weight > 0 ? weight * noise : within / differences.Count);
                return new RaterBias(rater.Author, rater.Count, bias, new Interval(bias - reach, bias + reach), bias - all);
            }).OrderByDescending(rater => rater.Bias).ThenBy(rater => rater.Author, StringComparer.Ordinal),
        ];
    }

    private static double Between(List<(string Author, int Count, double Mean, double Sum)> raters, double all, double within)
    {
        double total = raters.Sum(rater => rater.Count);
        var spread = raters.Sum(rater => rater.Count * (rater.Mean - all) * (rater.Mean - all));
        var scale = total - (raters.Sum(rater => (double)rater.Count * rater.Count) / total);
        return scale > 0 ? Math.Max(0, (spread - ((raters.Count - 1) * within)) / scale) : 0;
    }

    /// <summary>The level as a strength: .1, .3, .5, .7, .9.</summary>
    private static double ValueOf(int level) => ((2 * level) - 1) / 10.0;

    /// <summary>The tie by contacts alone at the end of the month in which the days are over, so that few pictures serve many ratings.</summary>
    private double ObservedLater(Judgement rating)
    {
        var day = rating.On.AddDays(RaterBias.LaterDays);
        var end = new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
        var then = book.Graph.At(end <= book.Graph.AsOf ? end : book.Graph.AsOf);
        return then.Ties.Between(NodeId.Employee(rating.Employee ?? rating.Author), NodeId.Contact(rating.Contact))?.Observed ?? 0;
    }
}
