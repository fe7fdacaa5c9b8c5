using RelGraph.Application.Recording;
using RelGraph.Engine.History;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What became of a change set: either it is recorded whole, or nothing is and the problems say why.</summary>
/// <param name="Problems">What is wrong, in the order of the changes; empty when everything is allowed.</param>
/// <param name="Receipt">What recording did; null when there are problems, and after a dry run.</param>
public sealed record ChangePayload(IReadOnlyList<ChangeProblem> Problems, ChangeSetReceipt? Receipt)
{
    /// <summary>Whether the changes are in the record now.</summary>
    public bool IsRecorded => Receipt is not null;
}
