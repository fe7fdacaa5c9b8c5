using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Modularity: the share of weight inside communities, less what it would be if relationships were drawn at random between nodes of the same strengths.</summary>
/// <remarks>
/// Q = Σ_c [ W_c/2m − γ·(K_c/2m)² ] with W_c the weight inside a community, each relationship counted from both ends, K_c its nodes' strengths and 2m all strengths.
/// Conventions: direction is ignored by adding both ways, which changes nothing in the view of an undirected graph; a self-loop counts from both ends too; a weight of 0 is no relationship,
/// a negative one is refused; without any weight Q is 0. In [−γ/2, 1] for γ at least 1. O(V + E) time.
/// Not for comparing different graphs, nor for communities much smaller than √(2m): the resolution limit.
/// Reference: Newman and Girvan, Finding and evaluating community structure in networks, 2004, doi:10.1103/PhysRevE.69.026113; γ: Reichardt and Bornholdt, 2006, doi:10.1103/PhysRevE.74.016110.
/// </remarks>
public static class Modularity
{
    /// <summary>The modularity of a division.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">Each node's community; any numbers.</param>
    /// <param name="resolution">γ, above 0.</param>
    /// <exception cref="ArgumentException">There is not one community for each node, or a weight is negative.</exception>
    public static double Of(IGraphView graph, IReadOnlyList<int> communities, double resolution = LeidenOptions.DefaultResolution)
    {
        var compact = DivisionValue.Compact(graph, communities);
        return DivisionValue.Of(FirstLevel.Of(CsrGraph.Of(graph), LeidenQuality.Modularity, resolution, RunContext.Default), compact);
    }
}
