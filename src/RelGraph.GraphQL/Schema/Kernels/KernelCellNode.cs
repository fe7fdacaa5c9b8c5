using RelGraph.Engine.Analytics;
using RelGraph.Engine.Kernels;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>A cell of an answer; the value is in the field of the column's type, null where nothing is defined.</summary>
[GraphQLName("KernelCell")]
public sealed class KernelCellNode
{
    private readonly KernelColumn _column;
    private readonly int _row;
    private readonly SelectedGraph _graph;
    private readonly Reader _reader;

    internal KernelCellNode(KernelColumn column, int row, SelectedGraph graph, Reader reader) => (_column, _row, _graph, _reader) = (column, row, graph, reader);

    /// <summary>The column.</summary>
    public string Column => _column.Name;

    /// <summary>The number, whole or not.</summary>
    public double? Number => _column.Type is KernelColumnType.Number or KernelColumnType.WholeNumber && _column.NumberAt(_row) is { } number && double.IsFinite(number) ? number : null;

    /// <summary>The flag.</summary>
    public bool? Flag => _column.Type == KernelColumnType.Flag ? _column.FlagAt(_row) : null;

    /// <summary>The node; null also where only its relations are known on the day.</summary>
    public NounNode? Node => Id is { } node ? _reader.Noun(node) : null;

    /// <summary>The identity of the node in the graph.</summary>
    public NodeId? Id => _column.Type == KernelColumnType.Node && _column.NodeAt(_row) is { } place ? _graph.Nodes[place] : null;

    /// <summary>The nodes in order, those of which nothing but relations is known left out.</summary>
    public IReadOnlyList<NounNode>? Nodes => Ids is { } nodes ? [.. nodes.Select(_reader.Noun).OfType<NounNode>()] : null;

    /// <summary>The identities of the nodes in order.</summary>
    public IReadOnlyList<NodeId>? Ids => _column.Type == KernelColumnType.Nodes ? [.. _column.NodesAt(_row).Select(place => _graph.Nodes[place])] : null;
}
