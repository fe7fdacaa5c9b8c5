namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>The search for shortest paths from one node after another, with its working arrays; one per thread.</summary>
internal abstract class PathSearch
{
    /// <summary>Searches from a node and adds, for each other node, what it gains as an inner node of shortest paths.</summary>
    internal abstract void Add(int source, double[] sums);
}
