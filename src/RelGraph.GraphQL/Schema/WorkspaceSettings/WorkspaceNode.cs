using System.Text.Json;
using RelGraph.Application.Workspaces;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.WorkspaceSettings;

/// <summary>The settings of a workspace that decide how its facts are read.</summary>
[GraphQLName("Workspace")]
public sealed class WorkspaceNode
{
    private readonly Workspace _workspace;

    internal WorkspaceNode(Workspace workspace) => _workspace = workspace;

    /// <summary>The id.</summary>
    [GraphQLId]
    public string Id => _workspace.Info.Id;

    /// <summary>The name.</summary>
    public string Name => _workspace.Info.Name;

    /// <summary>IANA time zone: a day ends when it ends there.</summary>
    public string TimeZone => _workspace.Info.TimeZone;

    /// <summary>ISO code of the currency for totals.</summary>
    public string Currency => _workspace.Info.Currency;

    /// <summary>The day on which the workspace stands still, for samples and archives; null for one that lives by the clock.</summary>
    public DateOnly? FrozenOn => _workspace.Info.FrozenOn;

    /// <summary>The day described when nobody names another.</summary>
    public DateOnly Today => _workspace.Today;

    /// <summary>The sequence of the last change set that answers know.</summary>
    public long Sequence => _workspace.Sequence;

    /// <summary>The hash of the scores' parameters: 16 hexadecimal digits.</summary>
    public string ParameterHash => _workspace.Parameters.Hash;

    /// <summary>Every weight, prior, threshold and frozen reference that the scores use, by its path.</summary>
    /// <param name="prefix">Only paths that begin so, for example `keyPerson.`.</param>
    [GraphQLField]
    [ListSize(400)]
    public IReadOnlyList<ParameterNode> Parameters(string? prefix = null)
    {
        using var json = JsonDocument.Parse(_workspace.Parameters.ToJson());
        return [.. ParameterNode.Of(json.RootElement, "").Where(parameter => prefix is null || parameter.Path.StartsWith(prefix, StringComparison.Ordinal))];
    }
}
