namespace RelGraph.Engine.Kernels;

/// <summary>The size of the graph a kernel is to work on, from which its cost is told beforehand.</summary>
/// <param name="Nodes">Number of nodes.</param>
/// <param name="Relationships">Number of listed relationships; an undirected one counts twice.</param>
/// <param name="Threads">Number of threads.</param>
public readonly record struct KernelSize(long Nodes, long Relationships, int Threads)
{
    private const long BytesPerRelationship = 12;
    private const long BytesPerNode = 4;

    /// <summary>One look at every node and every relationship.</summary>
    public double Whole => (double)Nodes + Relationships;

    /// <summary>Bytes of the graph itself.</summary>
    public long GraphBytes => Relationships * BytesPerRelationship + Nodes * BytesPerNode;

    /// <summary>Bytes by rates for each node and each listed relationship.</summary>
    internal long Bytes(long perNode, long perRelationship) => Nodes * perNode + Relationships * perRelationship;
}
