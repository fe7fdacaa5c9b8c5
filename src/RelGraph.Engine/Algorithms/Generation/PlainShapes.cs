namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Graphs of one plain shape, undirected, every weight 1: what a kernel finds hardest is often the simplest to draw.</summary>
public static class PlainShapes
{
    /// <summary>Node 0 joined to every other.</summary>
    /// <param name="nodes">Number of nodes; at least 0.</param>
    public static CsrGraph Star(int nodes) => Draw(nodes, leaf => new Relationship(0, leaf));

    /// <summary>Each node joined to the next.</summary>
    /// <param name="nodes">Number of nodes; at least 0.</param>
    public static CsrGraph Chain(int nodes) => Draw(nodes, node => new Relationship(node - 1, node));

    /// <summary>Nodes without relationships.</summary>
    /// <param name="nodes">Number of nodes; at least 0.</param>
    public static CsrGraph Isolated(int nodes) => CsrGraph.Undirected(nodes, Array.Empty<Relationship>());

    private static CsrGraph Draw(int nodes, Func<int, Relationship> relationshipOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        var relationships = new Relationship[Math.Max(0, nodes - 1)];
        for (var node = 1; node < nodes; node++)
        {
            relationships[node - 1] = relationshipOf(node);
        }

        return CsrGraph.Undirected(nodes, relationships);
    }
}
