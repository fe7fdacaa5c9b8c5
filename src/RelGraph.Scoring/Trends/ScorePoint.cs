using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Trends;

/// <summary>A score as it was at the end of one day, by what is known now.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The number, 0 to 100; null when there was none.</param>
/// <param name="Interval">Its 80 % interval; null when there was no number.</param>
/// <param name="Confidence">How much of the number rested on evidence, 0 to 1; 0 where there was nothing to score.</param>
public sealed record ScorePoint(DateOnly On, double? Value, Interval? Interval, double Confidence);
