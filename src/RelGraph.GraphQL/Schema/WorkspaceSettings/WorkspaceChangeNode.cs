using RelGraph.Application.Workspaces;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.WorkspaceSettings;

/// <summary>A change set that answers show from now on.</summary>
[GraphQLName("WorkspaceChange")]
public sealed class WorkspaceChangeNode
{
    private readonly Workspace _workspace;
    private readonly RecordedChange _change;

    internal WorkspaceChangeNode(Workspace workspace, RecordedChange change)
    {
        _workspace = workspace;
        _change = change;
    }

    /// <summary>The entry of the change log: who, when and why. Its `sequence` is where to resume.</summary>
    public ChangeSetNode ChangeSet => new(_change.Info);

    /// <summary>How many versions of facts it recorded that are still in the record; null when the server read the whole record anew instead of following each change, as it does after an erasure.</summary>
    public long? Recorded => _change.Recorded;

    /// <summary>The sequence of the last change set that answers know; greater than that of `changeSet` when more was recorded since.</summary>
    public long Shown => _workspace.Sequence;
}
