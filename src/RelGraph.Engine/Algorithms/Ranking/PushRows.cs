using System.Globalization;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>A graph as a push needs it: beside each relationship what part of a unit pushed at its start arrives at its end.</summary>
/// <remarks>
/// In an undirected graph residuals are kept divided by the weight at their node, so that one threshold serves all nodes and the part is w/W of the end; in a directed one as they are, and the part is w/W of the start.
/// </remarks>
internal sealed class PushRows
{
    private const int NodesPerCheck = 1 << 12;

    private readonly CsrGraph _graph;
    private readonly Lazy<int[]> _components;

    private PushRows(CsrGraph graph, double[] outflow, double[] scales, double[] parts, double[] shares, bool isUndirected)
    {
        _graph = graph;
        _components = new Lazy<int[]>(() => WeakSearch.Run(
            graph.AllWeights.Contains(0.0) ? CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Where(one => one.Weight > 0)) : graph, RunContext.Default));
        Outflow = outflow;
        Scales = scales;
        Parts = parts;
        LargestShares = shares;
        IsUndirected = isUndirected;
        HasDangling = outflow.Contains(0);
        LargestScale = scales.Length == 0 ? 0 : scales.Max();
        LargestShare = shares.Length == 0 ? 1 : shares.Max();
    }

    /// <summary>The graph itself.</summary>
    internal CsrGraph Graph => _graph;

    /// <summary>What hangs together by relationships of weight above 0; found when first asked for.</summary>
    internal int[] Components => _components.Value;

    internal int NodeCount => Outflow.Length;

    internal ReadOnlySpan<int> Starts => _graph.Starts;

    internal ReadOnlySpan<int> Targets => _graph.AllTargets;

    internal ReadOnlySpan<double> Weights => _graph.AllWeights;

    internal double[] Parts { get; }

    /// <summary>The sum of the weights of each node.</summary>
    internal double[] Outflow { get; }

    /// <summary>What a kept residual is multiplied with to have its true size.</summary>
    internal double[] Scales { get; }

    internal double LargestScale { get; }

    /// <summary>Of a directed graph, the largest share of its start's weight among the relationships that lead to each node.</summary>
    internal double[] LargestShares { get; }

    internal double LargestShare { get; }

    internal bool IsUndirected { get; }

    internal bool HasDangling { get; }

    internal static PushRows Of(CsrGraph graph, RunContext run)
    {
        var outflow = AddUp(graph, run);
        var isUndirected = graph.IsUndirected;
        var parts = new double[graph.RelationshipCount];
        var shares = isUndirected ? [] : new double[graph.NodeCount];
        for (var node = 0; node < outflow.Length; node++)
        {
            Check(node, run);
            for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
            {
                var (target, weight) = (graph.AllTargets[place], graph.AllWeights[place]);
                parts[place] = weight > 0 ? weight / outflow[isUndirected ? target : node] : 0;
                if (!isUndirected)
                {
                    shares[target] = Math.Max(shares[target], parts[place]);
                }
            }
        }

        var scales = outflow;
        if (!isUndirected)
        {
            scales = new double[outflow.Length];
            Array.Fill(scales, 1);
        }

        return new PushRows(graph, outflow, scales, parts, shares, isUndirected);
    }

    private static double[] AddUp(CsrGraph graph, RunContext run)
    {
        var outflow = new double[graph.NodeCount];
        for (var node = 0; node < outflow.Length; node++)
        {
            Check(node, run);
            foreach (var weight in graph.Weights(node))
            {
                outflow[node] += weight >= 0
                    ? weight
                    : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Node {node} has a relationship of weight {weight}: personalised PageRank needs weights of at least 0."), nameof(graph));
            }

            if (!double.IsFinite(outflow[node]))
            {
                throw new ArgumentException($"The weights at node {node} add up to more than a double holds: divide all weights by the same number.", nameof(graph));
            }
        }

        return outflow;
    }

    private static void Check(int node, RunContext run)
    {
        if (node % NodesPerCheck == 0)
        {
            run.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
