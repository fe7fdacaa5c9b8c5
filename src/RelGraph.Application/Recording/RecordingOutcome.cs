using RelGraph.Engine.History;

namespace RelGraph.Application.Recording;

/// <summary>What became of changes that somebody wanted to record: all are in the record, or none is.</summary>
/// <param name="Changes">The changes in the form in which they may be recorded; to be used only when there are no problems.</param>
/// <param name="Problems">Everything that is wrong with them; empty when they may be recorded.</param>
/// <param name="Receipt">What recording did; null when there are problems, and after a dry run.</param>
public sealed record RecordingOutcome(IReadOnlyList<Change> Changes, IReadOnlyList<ChangeProblem> Problems, ChangeSetReceipt? Receipt);
