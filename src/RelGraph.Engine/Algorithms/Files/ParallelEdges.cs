namespace RelGraph.Engine.Algorithms.Files;

/// <summary>What several lines about the same two nodes come to.</summary>
public enum ParallelEdges
{
    /// <summary>One relationship with the sum of the weights.</summary>
    Add = 0,

    /// <summary>One relationship with the largest weight; for undirected lists that give every relationship once from each end.</summary>
    Largest = 1,

    /// <summary>One relationship with the smallest weight: where weights are lengths.</summary>
    Smallest = 2,
}
