using RelGraph.Cli.Running;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Cli.Graphs;

/// <summary>The relations of a workspace as a graph; its nodes are nouns.</summary>
internal sealed class WorkspaceInput(IGraphStore store, SelectedGraph selected, DateOnly day) : GraphInput
{
    private IReadOnlyDictionary<NodeId, string>? _names;

    /// <inheritdoc/>
    public override CsrGraph Graph => selected.View;

    /// <inheritdoc/>
    public override DateOnly? AsOf => day;

    /// <inheritdoc/>
    public override bool HasKinds => true;

    /// <inheritdoc/>
    public override string TextOf(int node) => selected.Nodes[node].ToString();

    /// <summary>The kind and id of a node.</summary>
    public NodeId NodeAt(int node) => selected.Nodes[node];

    /// <inheritdoc/>
    public override async Task<IReadOnlyDictionary<int, string>> NamesAsync(IEnumerable<int> nodes, CancellationToken cancellation)
    {
        var wanted = nodes.Distinct().ToList();
        var names = await NodeNames.ReadAsync(store, wanted.Select(node => selected.Nodes[node]), day, cancellation).ConfigureAwait(false);
        return wanted.Where(node => names.ContainsKey(selected.Nodes[node])).ToDictionary(node => node, node => names[selected.Nodes[node]]);
    }

    /// <summary>By <c>kind:id</c>, by an id that only one has, or by a name that only one has.</summary>
    /// <inheritdoc/>
    public override async Task<int> FindAsync(string text, CancellationToken cancellation)
    {
        var wanted = text.Trim();
        var byId = Places((node, _) => node.ToString().Equals(wanted, StringComparison.OrdinalIgnoreCase) || node.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        if (byId.Count == 0)
        {
            _names ??= await NodeNames.ReadAsync(store, selected.Nodes, day, cancellation).ConfigureAwait(false);
        }

        var found = byId.Count > 0 ? byId : Places((node, names) => names!.TryGetValue(node, out var name) && name.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        return found.Count switch
        {
            1 => found[0],
            0 => throw Missing(wanted, selected.Nodes.Select(node => _names!.TryGetValue(node, out var name) ? $"{node} {name}" : node.ToString())),
            _ => throw new UsageException($"node '{wanted}' is {found.Count} nodes: {string.Join(", ", found.Take(5).Select(TextOf))}; write one of these."),
        };
    }

    private List<int> Places(Func<NodeId, IReadOnlyDictionary<NodeId, string>?, bool> matches) =>
        [.. Enumerable.Range(0, selected.Nodes.Count).Where(place => matches(selected.Nodes[place], _names))];
}
