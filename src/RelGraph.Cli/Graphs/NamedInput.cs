using System.Globalization;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Files;

namespace RelGraph.Cli.Graphs;

/// <summary>A graph from a file, whose nodes are called as there, or a generated one, whose nodes are called by their numbers.</summary>
/// <param name="graph">The graph.</param>
/// <param name="names">What each node is called; null for its number.</param>
internal sealed class NamedInput(CsrGraph graph, IReadOnlyList<string>? names) : GraphInput
{
    private Dictionary<string, int>? _numbers;

    /// <summary>What each node is called, by number; null where it is its number.</summary>
    public IReadOnlyList<string>? Names => names;

    /// <summary>A graph read from a file.</summary>
    public NamedInput(EdgeList list)
        : this(list.Graph, list.Names)
    {
    }

    /// <inheritdoc/>
    public override CsrGraph Graph => graph;

    /// <inheritdoc/>
    public override string TextOf(int node) => names is null ? node.ToString(CultureInfo.InvariantCulture) : names[node];

    /// <inheritdoc/>
    public override Task<int> FindAsync(string text, CancellationToken cancellation)
    {
        if (names is null)
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < graph.NodeCount
                ? Task.FromResult(number)
                : throw new Engine.Errors.NotFoundException("node", text, graph.NodeCount == 0 ? "the graph has none" : $"its nodes are numbered from 0 to {graph.NodeCount - 1}");
        }

        _numbers ??= names.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        return _numbers.TryGetValue(text.Trim(), out var node) ? Task.FromResult(node) : throw Missing(text, names);
    }
}
