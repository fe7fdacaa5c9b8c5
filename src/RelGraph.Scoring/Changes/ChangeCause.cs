using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Changes;

/// <summary>One cause of a change; the points of all causes add up to the change within 1e-9.</summary>
/// <param name="Kind">What sort of cause.</param>
/// <param name="On">The last day of what it is made of; null for time and others.</param>
/// <param name="Text">What happened.</param>
/// <param name="Points">By how much it moved the score.</param>
/// <param name="Evidence">The facts behind it, newest first, capped to the most telling.</param>
public sealed record ChangeCause(ChangeCauseKind Kind, DateOnly? On, BilingualText Text, double Points, IReadOnlyList<Evidence> Evidence);
