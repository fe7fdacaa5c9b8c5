using System.Globalization;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>An undirected weighted graph in flat rows without self-loops, whose weight stays in the strengths: what the phases of Leiden work on, at the first level and the aggregated ones.</summary>
/// <param name="Starts">Where each node's row begins; one more than nodes.</param>
/// <param name="Targets">The targets, row after row, each relationship at both ends.</param>
/// <param name="Weights">Their weights, above 0.</param>
/// <param name="Strengths">The weight of each node's relationships, self-loops from both ends.</param>
/// <param name="Total">The sum of the strengths: 2m.</param>
internal sealed record StrengthGraph(int[] Starts, int[] Targets, double[] Weights, double[] Strengths, double Total)
{
    internal int NodeCount => Starts.Length - 1;

    /// <summary>The graph of a view. One that is not the same both ways is taken as directed and added to its reverse.</summary>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    internal static StrengthGraph Of(CsrGraph graph)
    {
        Check(graph);
        var both = graph.IsUndirected ? graph : CsrGraph.Undirected(graph.NodeCount, CsrGraph.Relationships(graph));
        var starts = new int[both.NodeCount + 1];
        var (targets, weights) = (new int[both.RelationshipCount], new double[both.RelationshipCount]);
        var strengths = new double[both.NodeCount];
        var (kept, total) = (0, 0.0);
        for (var node = 0; node < strengths.Length; node++)
        {
            for (var place = both.Starts[node]; place < both.Starts[node + 1]; place++)
            {
                var (target, weight) = (both.AllTargets[place], both.AllWeights[place]);
                strengths[node] += target == node ? 2 * weight : weight;
                (targets[kept], weights[kept]) = (target, weight);
                kept += target != node && weight > 0 ? 1 : 0;
            }

            starts[node + 1] = kept;
            total += strengths[node];
        }

        return new StrengthGraph(starts, targets, weights, strengths, total);
    }

    private static void Check(CsrGraph graph)
    {
        foreach (var weight in graph.AllWeights)
        {
            if (!(weight >= 0))
            {
                throw new ArgumentException($"A relationship has weight {weight.ToString(CultureInfo.InvariantCulture)}: communities need weights of at least 0.", nameof(graph));
            }
        }
    }
}
