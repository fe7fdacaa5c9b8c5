namespace RelGraph.Engine.Algorithms.Similarity;

/// <summary>How alike two nodes are by the neighbours z they share.</summary>
public enum NeighbourMeasure
{
    /// <summary>Shared neighbours over all neighbours of either.</summary>
    Jaccard = 0,

    /// <summary>Σ 1 / ln d(z): a shared neighbour says less the more people it knows.</summary>
    AdamicAdar = 1,

    /// <summary>Σ 1 / d(z): as if each shared neighbour dealt one unit out evenly.</summary>
    ResourceAllocation = 2,
}
