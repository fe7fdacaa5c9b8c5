using RelGraph.Engine.History;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Changes;

/// <summary>Facts of the days between that are taken back together.</summary>
/// <param name="Kind">What sort of cause they are.</param>
/// <param name="On">The last day of them.</param>
/// <param name="Text">What happened.</param>
/// <param name="Undoing">The changes that make the picture as if it had not happened.</param>
/// <param name="Evidence">The facts, newest first.</param>
internal sealed record ChangeGroup(ChangeCauseKind Kind, DateOnly On, BilingualText Text, IReadOnlyList<Change> Undoing, IReadOnlyList<Evidence> Evidence);
