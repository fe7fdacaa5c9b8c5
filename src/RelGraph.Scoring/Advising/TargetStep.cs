using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Advising;

/// <summary>One action of a plan that reaches a target.</summary>
/// <param name="Kind">What kind of work it is.</param>
/// <param name="Contact">The person it is about, by id.</param>
/// <param name="Owner">Who of us should do it, by id; null where nobody is known.</param>
/// <param name="Text">The advice for people.</param>
/// <param name="Success">The chance that it succeeds, 0 to 1: an assumption, or the strength of the path.</param>
/// <param name="Hours">How long it takes: an assumption.</param>
public sealed record TargetStep(AdviceKind Kind, string Contact, string? Owner, BilingualText Text, double Success, double Hours);
