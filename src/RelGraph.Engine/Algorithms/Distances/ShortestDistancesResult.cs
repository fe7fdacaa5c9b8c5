namespace RelGraph.Engine.Algorithms.Distances;

/// <summary>How far nodes are, and by what way.</summary>
/// <param name="Distances">For each node, 0 at the source; infinite where no way leads.</param>
/// <param name="Previous">For each node the one before it on its way; <see cref="None"/> at the source and where no way leads.</param>
/// <param name="Reached">Number of nodes reached, the source among them.</param>
public sealed record ShortestDistancesResult(IReadOnlyList<double> Distances, IReadOnlyList<int> Previous, int Reached)
{
    /// <summary>Stands where no node comes before.</summary>
    public const int None = -1;
}
