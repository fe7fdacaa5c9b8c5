using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Degree and strength: how many relationships a node has, and how much they weigh together. Exact.</summary>
/// <remarks>
/// Conventions: out counts the relationships a node lists, in those that lead to it, both adds the two, so that a relationship each way counts twice (take out for an undirected graph, where each is listed at both ends);
/// a self-loop counts once each way; parallel relationships are one, as in every view; a weight of 0 counts in the degree and not in the strength; negative weights subtract.
/// The weights of a node are added in the order of the other ends, those that lead to it after its own, so that the same graph gives the same bits. O(V + E) time, 12 bytes a node for the result; one thread.
/// When ties come from shared events, discount them by event size first: see <see cref="SharedEvents"/>.
/// Reference: Freeman, Centrality in social networks: conceptual clarification, 1978, doi:10.1016/0378-8733(78)90021-7; Barrat and others, The architecture of complex weighted networks, 2004, doi:10.1073/pnas.0400087101.
/// </remarks>
public static class Degree
{
    private const int NodesPerCheck = 1 << 12;

    /// <summary>Counts and adds.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is not allowed.</exception>
    /// <exception cref="ArgumentException">The weights at a node add up to more than a double holds.</exception>
    public static DegreeResult Run(IGraphView graph, DegreeOptions options, RunContext run)
    {
        options.Validate();
        var (degrees, strengths) = (new int[graph.NodeCount], new double[graph.NodeCount]);
        if (options.Direction != DegreeDirection.In)
        {
            Walk(graph, run, (node, targets, weights) =>
            {
                degrees[node] = targets.Length;
                foreach (var weight in weights)
                {
                    strengths[node] += weight;
                }
            });
        }

        if (options.Direction != DegreeDirection.Out)
        {
            Walk(graph, run, (_, targets, weights) =>
            {
                for (var place = 0; place < targets.Length; place++)
                {
                    degrees[targets[place]]++;
                    strengths[targets[place]] += weights[place];
                }
            });
        }

        var beyond = Array.FindIndex(strengths, strength => !double.IsFinite(strength));
        return beyond < 0
            ? new DegreeResult(degrees, strengths)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The weights at node {beyond} add up to {strengths[beyond]}, which no double holds: divide all weights by the same number."), nameof(graph));
    }

    private delegate void Row(int node, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights);

    private static void Walk(IGraphView graph, RunContext run, Row row)
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("counting", node, graph.NodeCount);
            }

            row(node, graph.Targets(node), graph.Weights(node));
        }
    }
}
