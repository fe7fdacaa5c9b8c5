namespace RelGraph.Scoring.Winning;

/// <summary>How good probabilities were on deals whose end is known. Every deal weighs the same, however often it was looked at.</summary>
/// <param name="LogLoss">Mean −ln of the probability given to what happened; 0 is perfect, .693 is a coin.</param>
/// <param name="Brier">Mean squared distance from what happened; 0 is perfect, .25 is a coin.</param>
/// <param name="Auc">The chance that a won deal was given more than a lost one; .5 is a coin, 1 is perfect.</param>
/// <param name="CalibrationError">Expected calibration error: mean distance between stated and happened over bins of a tenth of the weight each.</param>
public sealed record ForecastQuality(double LogLoss, double Brier, double Auc, double CalibrationError)
{
    private const int Bins = 10;

    /// <summary>Measures forecasts. O(n log n); the order of the list does not matter but for rounding.</summary>
    /// <param name="forecasts">Probability, what happened and the weight of each look; at least one.</param>
    internal static ForecastQuality Of(IReadOnlyList<(double Probability, bool Won, double Weight)> forecasts)
    {
        double total = 0, loss = 0, brier = 0;
        foreach (var (probability, won, weight) in forecasts)
        {
            var given = Math.Clamp(won ? probability : 1 - probability, 1e-9, 1);
            total += weight;
            loss -= weight * Math.Log(given);
            brier += weight * (1 - given) * (1 - given);
        }

        var ordered = forecasts.OrderBy(one => one.Probability).ThenBy(one => one.Won).ThenBy(one => one.Weight).ToList();
        return new ForecastQuality(loss / total, brier / total, AreaUnder(ordered), Miscalibration(ordered, total));
    }

    private static double AreaUnder(List<(double Probability, bool Won, double Weight)> ascending)
    {
        double won = 0, lost = 0, area = 0;
        foreach (var tied in ascending.GroupBy(one => one.Probability))
        {
            var winners = tied.Where(one => one.Won).Sum(one => one.Weight);
            var losers = tied.Where(one => !one.Won).Sum(one => one.Weight);
            area += winners * (lost + (losers / 2));
            won += winners;
            lost += losers;
        }

        // With one kind of end only there is nothing to tell apart.
        return won > 0 && lost > 0 ? area / (won * lost) : .5;
    }

    private static double Miscalibration(List<(double Probability, bool Won, double Weight)> ascending, double total)
    {
        double seen = 0, error = 0;
        foreach (var bin in ascending.GroupBy(one => BinOf(one.Weight)).ToList())
        {
            error += Math.Abs(bin.Sum(one => one.Weight * (one.Probability - (one.Won ? 1 : 0))));
        }

        return error / total;

        int BinOf(double weight)
        {
            var bin = Math.Min(Bins - 1, (int)(Bins * seen / total));
            seen += weight;
            return bin;
        }
    }
}
