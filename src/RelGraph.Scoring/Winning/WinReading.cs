using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Scoring.Winning;

/// <summary>What is known of an open deal on the day of the picture.</summary>
/// <param name="Features">What the formula takes.</param>
/// <param name="Rate">The base rate.</param>
/// <param name="Answers">Answered TAS criteria about us.</param>
/// <param name="DaysInStage">Days in the present stage.</param>
/// <param name="OverdueAfterDays">Days after which the deal is overdue; null where too few closed deals tell it.</param>
internal sealed record WinReading(WinFeatures Features, BaseRate Rate, IReadOnlyList<TasAnswer> Answers, int DaysInStage, double? OverdueAfterDays);
