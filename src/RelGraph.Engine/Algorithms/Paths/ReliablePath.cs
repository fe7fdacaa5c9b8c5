namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>One path and the chance that it carries through.</summary>
/// <param name="Nodes">The nodes from start to goal.</param>
/// <param name="Reliability">The product of the strengths along it and of the willingness of the nodes between the ends, above 0, at most 1.</param>
public sealed record ReliablePath(IReadOnlyList<int> Nodes, double Reliability)
{
    /// <summary>Number of relationships.</summary>
    public int Hops => Nodes.Count - 1;
}
