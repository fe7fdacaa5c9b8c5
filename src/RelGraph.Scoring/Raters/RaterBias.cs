using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Raters;

/// <summary>How much higher or lower than later contacts show somebody of ours rates closeness. Told, and not taken out of any score. Not for pay, promotion or dismissal.</summary>
/// <param name="Author">The id of who rates.</param>
/// <param name="Ratings">How many ratings could be compared.</param>
/// <param name="Bias">The rating's level minus the observed tie some days later, averaged and drawn toward the colleagues' mean the more, the fewer the ratings; on the scale of closeness, 0 to 1.</param>
/// <param name="Interval">The 80 % interval of it.</param>
/// <param name="AgainstColleagues">The same less the colleagues' mean: above 0, more hopeful than they.</param>
public sealed record RaterBias(string Author, int Ratings, double Bias, Interval Interval, double AgainstColleagues)
{
    /// <summary>Days after a rating at which the tie is looked at.</summary>
    public const int LaterDays = 90;

    /// <summary>True when the whole interval lies on one side of the colleagues' mean.</summary>
    public bool IsDistinct => (Interval.Low - (Bias - AgainstColleagues)) * (Interval.High - (Bias - AgainstColleagues)) > 0;
}
