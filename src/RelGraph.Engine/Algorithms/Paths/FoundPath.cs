namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>A path and its length.</summary>
internal readonly record struct FoundPath(double Length, int[] Nodes)
{
    public int Hops => Nodes.Length - 1;
}
