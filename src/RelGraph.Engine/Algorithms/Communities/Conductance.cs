using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Conductance: the share of a community's weight that leaves it. Low is a group of its own.</summary>
/// <remarks>
/// φ(C) = weight crossing its border / the smaller of the weight at its nodes and of that at all others, each relationship weighing at both its ends.
/// Conventions: for graphs that list every relationship at both ends; a self-loop weighs once, inside; 0 where nothing crosses; 1 is the most.
/// O(V + E) time. Sums are taken in the order of nodes: the same bits for the same graph.
/// Reference: Kannan, Vempala and Vetta, On clusterings: good, bad and spectral, 2004, doi:10.1145/990308.990313.
/// </remarks>
public static class Conductance
{
    private const int NodesPerCheck = 1 << 14;

    /// <summary>Measures each community.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">Each node's community, numbered from 0.</param>
    /// <param name="run">Cancellation and progress.</param>
    /// <returns>The conductance of each community, in [0, 1].</returns>
    /// <exception cref="ArgumentException">There is not one community a node, one is below 0 or not below the number of nodes, or a weight is negative or not finite.</exception>
    public static IReadOnlyList<double> Run(IGraphView graph, IReadOnlyList<int> communities, RunContext run)
    {
        Check(graph, communities);
        var count = communities.Count == 0 ? 0 : communities.Max() + 1;
        var (volume, crossing, total) = (new double[count], new double[count], 0.0);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("measuring", node, graph.NodeCount);
            }

            var targets = graph.Targets(node);
            var weights = graph.Weights(node);
            var community = communities[node];
            for (var place = 0; place < targets.Length; place++)
            {
                var weight = weights[place] is >= 0 and < double.PositiveInfinity ? weights[place] : throw new ArgumentException($"Node {node} has a relationship of weight {weights[place]}: conductance needs finite weights of at least 0.", nameof(graph));
                volume[community] += weight;
                crossing[community] += communities[targets[place]] == community ? 0 : weight;
                total += weight;
            }
        }

        return [.. volume.Zip(crossing, (inside, border) => border == 0 ? 0 : Math.Min(1, border / Math.Min(inside, Math.Max(border, total - inside))))];
    }

    private static void Check(IGraphView graph, IReadOnlyList<int> communities)
    {
        if (communities.Count != graph.NodeCount)
        {
            throw new ArgumentException($"{communities.Count} communities were given for {graph.NodeCount} nodes: give each node's.", nameof(communities));
        }

        for (var node = 0; node < communities.Count; node++)
        {
            if ((uint)communities[node] >= (uint)communities.Count)
            {
                throw new ArgumentException($"Node {node} has community {communities[node]}: communities are numbered from 0, below the number of nodes.", nameof(communities));
            }
        }
    }
}
