namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>One of several paths that keep apart.</summary>
/// <param name="Nodes">The nodes from start to goal, both among them; none twice.</param>
/// <param name="Length">The sum of the lengths along it: of the weights by distance, of −ln of each by strength.</param>
public sealed record DisjointPath(IReadOnlyList<int> Nodes, double Length)
{
    /// <summary>By strength the product of the strengths along it, in (0, 1]; by distance without meaning.</summary>
    public double Reliability => Math.Exp(-Length);
}
