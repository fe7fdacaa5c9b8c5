using RelGraph.Engine.History;

namespace RelGraph.Application.Recording;

/// <summary>What a review makes of changes: the form in which they may be recorded, or what is wrong with them.</summary>
/// <param name="Changes">The changes with the values of custom fields in canonical text; to be used only when there are no problems.</param>
/// <param name="Problems">Everything that is wrong, in the order of the checks; empty when the changes may be recorded.</param>
public sealed record ReviewedChanges(IReadOnlyList<Change> Changes, IReadOnlyList<ChangeProblem> Problems);
