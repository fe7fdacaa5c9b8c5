using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>The relationships with weight, and for each node those that lead to it: multiplies scores by the weights along or against the relationships.</summary>
internal sealed class FlowRows
{
    private const int NodesPerChunk = 1 << 11;

    private readonly CsrGraph _inward;

    private FlowRows(CsrGraph outward, CsrGraph inward) => (Outward, _inward) = (outward, inward);

    /// <summary>The relationships of weight above 0.</summary>
    internal CsrGraph Outward { get; }

    internal int NodeCount => Outward.NodeCount;

    /// <exception cref="ArgumentException">A weight is negative, or the weights at a node add up to more than a double holds.</exception>
    internal static FlowRows Of(IGraphView graph, string kernel, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        Check(rows, kernel);
        if (rows.AllWeights.Contains(0.0))
        {
            rows = CsrGraph.Directed(rows.NodeCount, CsrGraph.Relationships(rows, run).Where(one => one.Weight > 0), run);
        }

        var inward = CsrGraph.Reversed(rows, run);
        Check(inward, kernel);
        return new FlowRows(rows, inward);
    }

    /// <summary>For each node the sum of weight times score over the relationships that lead to it.</summary>
    internal void Along(double[] scores, double[] sums, RunContext run) => Multiply(_inward, scores, sums, run);

    /// <summary>For each node the sum of weight times score over the relationships that lead away from it.</summary>
    internal void Against(double[] scores, double[] sums, RunContext run) => Multiply(Outward, scores, sums, run);

    /// <summary>The largest sum of the weights that lead away from one node; 0 without relationships.</summary>
    internal double LargestOutflow()
    {
        var largest = 0.0;
        for (var node = 0; node < Outward.NodeCount; node++)
        {
            var sum = 0.0;
            foreach (var weight in Outward.Weights(node))
            {
                sum += weight;
            }

            largest = Math.Max(largest, sum);
        }

        return largest;
    }

    /// <summary>For each node the sum of weight times score over the relationships it lists.</summary>
    internal static void Multiply(CsrGraph rows, double[] scores, double[] sums, RunContext run)
    {
        if (run.MaxThreads > 1)
        {
            NodeChunks.Run(sums.Length, NodesPerChunk, "multiplying", run with { Progress = null }, () => rows, (node, graph) => sums[node] = Sum(graph, node, scores));
            return;
        }

        // Without the machinery of threads, which on small graphs would cost more than the work.
        for (var node = 0; node < sums.Length; node++)
        {
            if (node % NodesPerChunk == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            sums[node] = Sum(rows, node, scores);
        }
    }

    private static double Sum(CsrGraph rows, int node, double[] scores)
    {
        var targets = rows.Targets(node);
        var weights = rows.Weights(node);
        var sum = 0.0;
        for (var place = 0; place < targets.Length; place++)
        {
            sum += weights[place] * scores[targets[place]];
        }

        return sum;
    }

    private static void Check(CsrGraph rows, string kernel)
    {
        for (var node = 0; node < rows.NodeCount; node++)
        {
            var sum = 0.0;
            foreach (var weight in rows.Weights(node))
            {
                sum += weight >= 0
                    ? 4 * weight
                    : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Node {node} has a relationship of weight {weight}: {kernel} needs weights of at least 0."), nameof(rows));
            }

            if (!double.IsFinite(sum))
            {
                throw new ArgumentException($"The weights at node {node} add up to more than a double holds: divide all weights by the same number.", nameof(rows));
            }
        }
    }
}
