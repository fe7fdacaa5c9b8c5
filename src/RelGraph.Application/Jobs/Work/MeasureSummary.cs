using RelGraph.Scoring.Explanations;

namespace RelGraph.Application.Jobs.Work;

/// <summary>The numbers of one measure together.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Subjects">For how many it was worked out.</param>
/// <param name="Known">How many of them have a number; of the others nothing is known.</param>
/// <param name="Failed">For how many it could not be worked out.</param>
/// <param name="Mean">The mean of the numbers, 0 to 100; null when there are none.</param>
/// <param name="Least">The least of them.</param>
/// <param name="Most">The greatest of them.</param>
public sealed record MeasureSummary(ScoreMeasure Measure, int Subjects, int Known, int Failed, double? Mean, double? Least, double? Most);
