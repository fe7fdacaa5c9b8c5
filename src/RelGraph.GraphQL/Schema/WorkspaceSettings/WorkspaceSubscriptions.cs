using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;

namespace RelGraph.GraphQL.Schema.WorkspaceSettings;

/// <summary>What can be followed, over server-sent events or a WebSocket.</summary>
/// <param name="workspace">The workspace.</param>
public sealed class WorkspaceSubscriptions(Workspace workspace)
{
    /// <summary>Each change set of the workspace once, in order, whoever recorded it, as soon as answers show it.</summary>
    /// <param name="after">The sequence of the last change set received, to resume without a gap; 0 for all. Only what comes next when left out.</param>
    /// <param name="cancellation">Signalled when nobody listens any more.</param>
    /// <exception cref="InvalidValueException">There is no such sequence yet.</exception>
    public IAsyncEnumerable<WorkspaceChangeNode> WorkspaceChangedAsync(long? after = null, CancellationToken cancellation = default) =>
        workspace.Changes.ReadAsync(after, cancellation).Select(change => new WorkspaceChangeNode(workspace, change));
}
