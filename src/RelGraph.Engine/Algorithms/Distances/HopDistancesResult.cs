namespace RelGraph.Engine.Algorithms.Distances;

/// <summary>How many relationships away nodes are.</summary>
/// <param name="Hops">For each node, 0 at the source; <see cref="Unreachable"/> where no way leads.</param>
/// <param name="Reached">Number of nodes reached, the source among them.</param>
/// <param name="Farthest">The most hops to any of them.</param>
public sealed record HopDistancesResult(IReadOnlyList<int> Hops, int Reached, int Farthest)
{
    /// <summary>Stands where no way leads.</summary>
    public const int Unreachable = -1;
}
