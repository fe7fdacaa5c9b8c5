namespace RelGraph.Application.Recording.Effects;

/// <summary>A number that changes would move.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Before">The number as it is, 0 to 100; null where there is none.</param>
/// <param name="After">The number as it would be; null where there would be none.</param>
public sealed record ScoreMove(ScoreSubject Subject, double? Before, double? After)
{
    /// <summary>By how many points it would move; null where there is no number before or after.</summary>
    public double? Difference => After - Before;

    /// <summary>By how much it counts among others: a number that comes or goes counts whole.</summary>
    internal double Size => Math.Abs((After ?? 0) - (Before ?? 0));
}
