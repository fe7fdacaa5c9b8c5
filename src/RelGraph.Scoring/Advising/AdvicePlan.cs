using RelGraph.Engine.History;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Advising;

/// <summary>An action before it is worked out: what would be recorded if it succeeded.</summary>
/// <param name="Kind">What kind of work it is.</param>
/// <param name="Contact">The person it is about.</param>
/// <param name="Owner">Who of us does it; null where nobody is known.</param>
/// <param name="Changes">The facts of its success.</param>
/// <param name="Success">The chance of success, 0 to 1.</param>
/// <param name="Hours">How long it takes.</param>
/// <param name="Days">Days until it should be done.</param>
/// <param name="Text">The advice for people.</param>
internal sealed record AdvicePlan(
    AdviceKind Kind, string Contact, string? Owner, IReadOnlyList<Change> Changes, double Success, double Hours, int Days, BilingualText Text);
