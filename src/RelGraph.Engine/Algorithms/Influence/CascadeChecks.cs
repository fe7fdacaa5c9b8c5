namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>What cascades ask of their graph.</summary>
internal static class CascadeChecks
{
    /// <exception cref="ArgumentException">A weight is not a chance.</exception>
    internal static void Weights(CsrGraph graph)
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var weight in graph.Weights(node))
            {
                if (!(weight >= 0 && weight <= 1))
                {
                    throw new ArgumentException($"Node {node} has a relationship of weight {weight}: cascades need chances from 0 to 1.", nameof(graph));
                }
            }
        }
    }

    /// <exception cref="ArgumentException">A seed is not in the graph.</exception>
    internal static void Nodes(CsrGraph graph, IReadOnlyList<int> seeds)
    {
        foreach (var seed in seeds)
        {
            if ((uint)seed >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Seed {seed} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", nameof(seeds));
            }
        }
    }
}
