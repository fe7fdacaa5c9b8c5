using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.WorkspaceSettings;

/// <summary>What can be asked about the workspace itself.</summary>
/// <param name="workspace">The workspace.</param>
public sealed class WorkspaceFields(Workspace workspace)
{
    private const int MostLogEntries = 500;

    /// <summary>The workspace: its settings, its parameters and how far its record goes.</summary>
    public WorkspaceNode Workspace => new(workspace);

    /// <summary>The change log, from newest to oldest.</summary>
    /// <param name="first">The most entries, 1 to 500.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <exception cref="InvalidValueException">The number is out of range.</exception>
    [ListSize(Slicing = ["first"])]
    public async Task<IReadOnlyList<ChangeSetNode>> ChangeLogAsync(int first = 50, CancellationToken cancellation = default)
    {
        if (first is < 1 or > MostLogEntries)
        {
            throw new InvalidValueException("first", first.ToString(System.Globalization.CultureInfo.InvariantCulture), $"a whole number from 1 to {MostLogEntries}", "ask for fewer entries");
        }

        return [.. (await workspace.Store.ReadLogAsync(first, cancellation).ConfigureAwait(false)).Select(entry => new ChangeSetNode(entry))];
    }
}
