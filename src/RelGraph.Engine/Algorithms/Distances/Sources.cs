namespace RelGraph.Engine.Algorithms.Distances;

/// <summary>The check that every search from a node begins with.</summary>
internal static class Sources
{
    /// <exception cref="ArgumentException">The source is not in the graph.</exception>
    internal static void Check(CsrGraph graph, int source)
    {
        if ((uint)source >= (uint)graph.NodeCount)
        {
            throw new ArgumentException($"Source {source} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", nameof(source));
        }
    }
}
