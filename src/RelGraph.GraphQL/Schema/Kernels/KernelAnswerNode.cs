using RelGraph.Engine.Analytics;
using RelGraph.Engine.Kernels;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>What a kernel answers.</summary>
[GraphQLName("KernelAnswer")]
public sealed class KernelAnswerNode
{
    private readonly GraphKernel _kernel;
    private readonly KernelAnswer _answer;
    private readonly SelectedGraph _graph;
    private readonly Reader _reader;
    private readonly int _first;

    internal KernelAnswerNode(GraphKernel kernel, KernelAnswer answer, SelectedGraph graph, Reader reader, int first, double work) =>
        (_kernel, _answer, _graph, _reader, _first, Work) = (kernel, answer, graph, reader, first, work);

    /// <summary>The kernel.</summary>
    public KernelNode Kernel => new(_kernel);

    /// <summary>What worked it out: name and version.</summary>
    public string Engine => AnalyticsEngine.InMemory.ToString();

    /// <summary>The day whose end the graph describes.</summary>
    public DateOnly AsOf => _reader.Graph.AsOf;

    /// <summary>Number of nodes of the graph.</summary>
    public int NodeCount => _graph.Nodes.Count;

    /// <summary>Number of relations that count, before parallel ones are added.</summary>
    public long RelationCount => _graph.RelationCount;

    /// <summary>What it cost, in relationships visited, as it was expected; the server bounds the sum over a request.</summary>
    public double Work { get; }

    /// <summary>What holds of the whole.</summary>
    [ListSize(10)]
    public IReadOnlyList<KernelFindingNode> Findings => [.. _answer.Findings.Select(finding => new KernelFindingNode(finding))];

    /// <summary>The columns.</summary>
    [ListSize(10)]
    public IReadOnlyList<KernelColumnNode> Columns => [.. _answer.Columns.Select(column => new KernelColumnNode(column))];

    /// <summary>Number of rows in all.</summary>
    public int RowCount => _answer.RowCount;

    /// <summary>The column that rows are ranked by; null where they come in the order of nodes.</summary>
    public string? RankedBy => _answer.RankedBy;

    /// <summary>The first rows, as many as asked for.</summary>
    public IReadOnlyList<KernelRowNode> Rows =>
        [.. _answer.Top(_first).Select(row => new KernelRowNode([.. _answer.Columns.Select(column => new KernelCellNode(column, row, _graph, _reader))]))];
}
