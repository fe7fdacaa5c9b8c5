namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How near each node is to those it can reach. Lists by node; 0 for nodes that were not asked for.</summary>
/// <param name="Closeness">Wasserman and Faust's closeness, 0 to 1 by hops: (r/(n − 1)) · (r/Σ distances), r the number of others reached; 0 when none is.</param>
/// <param name="Harmonic">The sum of 1/distance over the others reached; not normalised.</param>
/// <param name="Reached">How many other nodes are reached.</param>
/// <param name="Farness">The sum of the distances to them.</param>
public sealed record ClosenessResult(IReadOnlyList<double> Closeness, IReadOnlyList<double> Harmonic, IReadOnlyList<int> Reached, IReadOnlyList<double> Farness);
