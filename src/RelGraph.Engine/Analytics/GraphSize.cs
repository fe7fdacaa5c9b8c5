namespace RelGraph.Engine.Analytics;

/// <summary>How large a selected graph is.</summary>
/// <param name="Nodes">Number of nodes, at most.</param>
/// <param name="Relations">Number of relations before parallel ones are added, at most.</param>
public readonly record struct GraphSize(long Nodes, long Relations)
{
    private const long BytesPerNode = 200;
    private const long BytesPerRelation = 100;

    /// <summary>About how much memory it takes to hold the graph and run any of the kernels here, in bytes.</summary>
    public long EstimatedBytes => Nodes * BytesPerNode + Relations * BytesPerRelation;
}
