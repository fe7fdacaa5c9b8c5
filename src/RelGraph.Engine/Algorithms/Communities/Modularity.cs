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
    private const int NodesPerCheck = 1 << 14;

    /// <summary>The modularity of a division.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">Each node's community; any numbers.</param>
    /// <param name="resolution">γ, above 0.</param>
    /// <exception cref="ArgumentException">There is not one community for each node, or a weight is negative.</exception>
    public static double Of(IGraphView graph, IReadOnlyList<int> communities, double resolution = LeidenOptions.DefaultResolution) =>
        Of(graph, communities, resolution, RunContext.Default);

    /// <inheritdoc cref="Of(IGraphView, IReadOnlyList{int}, double)"/>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">Each node's community; any numbers.</param>
    /// <param name="resolution">γ, above 0.</param>
    /// <param name="run">Cancellation and progress.</param>
    public static double Of(IGraphView graph, IReadOnlyList<int> communities, double resolution, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        var own = DivisionValue.Compact(graph, communities);
        // In the view of an undirected graph a self-loop is listed once, everything else twice; each is counted at both ends of every listing.
        var endsOfLoop = rows.IsFoundUndirected(run) ? 2 : 1;
        var (strengths, between, total) = (new double[own.Length], 0.0, 0.0);
        for (var node = 0; node < own.Length; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("measuring", node, own.Length);
            }

            var targets = rows.Targets(node);
            var weights = rows.Weights(node);
            for (var place = 0; place < targets.Length; place++)
            {
                var weight = weights[place] >= 0 ? weights[place] : throw NegativeWeights.Refused(weights[place], nameof(graph));
                var listed = targets[place] == node ? endsOfLoop * weight : weight;
                strengths[own[node]] += listed;
                strengths[own[targets[place]]] += listed;
                total += 2 * listed;
                between += own[targets[place]] == own[node] ? 0 : 2 * listed;
            }
        }

        return total <= 0 ? 0 : 1 - between / total - strengths.Sum(strength => resolution * (strength / total) * (strength / total));
    }
}
