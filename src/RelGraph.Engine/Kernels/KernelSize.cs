using RelGraph.Engine.Algorithms;

namespace RelGraph.Engine.Kernels;

/// <summary>The size of the graph a kernel is to work on, from which its cost is told beforehand.</summary>
/// <param name="Nodes">Number of nodes.</param>
/// <param name="Relationships">Number of listed relationships; an undirected one counts twice.</param>
/// <param name="Threads">Number of threads.</param>
public readonly record struct KernelSize(long Nodes, long Relationships, int Threads)
{
    private const long BytesPerRelationship = 12;
    private const long BytesPerNode = 4;

    /// <summary>A copy of the relationships, and both ends sorted by one end and then by the other.</summary>
    private const long BytesPerOneWay = 80;

    /// <summary>True when every relationship is known to be listed at both ends with one weight: no kernel then needs the graph turned round.</summary>
    public bool IsUndirected { get; init; }

    /// <summary>The size of a graph.</summary>
    public static KernelSize Of(CsrGraph graph, int threads) => new(graph.NodeCount, graph.RelationshipCount, threads) { IsUndirected = graph.IsUndirected };

    /// <summary>Relationships that a kernel must keep another way round, or at both ends: none of an undirected graph.</summary>
    internal long OneWay => IsUndirected ? 0 : Relationships;

    /// <summary>One look at every node and every relationship.</summary>
    public double Whole => (double)Nodes + Relationships;

    /// <summary>Bytes of the graph itself.</summary>
    public long GraphBytes => Relationships * BytesPerRelationship + Nodes * BytesPerNode;

    /// <summary>Bytes while relationships that lead one way are listed at both ends.</summary>
    internal long BothWaysBytes => OneWay * BytesPerOneWay;

    /// <summary>Bytes by rates for each node and each listed relationship.</summary>
    internal long Bytes(long perNode, long perRelationship) => Nodes * perNode + Relationships * perRelationship;
}
