using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>The ties of a graph whatever their direction: both ways added, self-loops and weights of 0 left out, each tie listed at both ends.</summary>
/// <remarks>A view that lists every tie at both ends alike is taken as it is: adding both ways would double each weight and change no share. O(V + E).</remarks>
internal sealed class SymmetricRows
{
    private const int NodesPerCheck = 1 << 12;

    private SymmetricRows(int[] starts, int[] targets, double[] weights, int[] twins)
    {
        Starts = starts;
        Targets = targets;
        Weights = weights;
        Twins = twins;
    }

    public int NodeCount => Starts.Length - 1;

    /// <summary>Where each node's row begins, and the end of the last.</summary>
    public int[] Starts { get; }

    public int[] Targets { get; }

    public double[] Weights { get; }

    /// <summary>Where each tie is listed at its other end.</summary>
    public int[] Twins { get; }

    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static SymmetricRows Of(IGraphView graph, RunContext run)
    {
        var (starts, targets, weights) = Copy(graph, run);
        if (Listings.Pair(starts, targets, weights, run) is { } twins)
        {
            return new SymmetricRows(starts, targets, weights, twins);
        }

        (starts, targets, weights) = AddBothWays(starts, targets, weights, run);
        return new SymmetricRows(starts, targets, weights, Listings.Pair(starts, targets, weights, run)!);
    }

    private static (int[] Starts, int[] Targets, double[] Weights) Copy(IGraphView graph, RunContext run)
    {
        var starts = new int[graph.NodeCount + 1];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            starts[node + 1] = checked(starts[node] + graph.Targets(node).Length);
        }

        var targets = new int[starts[^1]];
        var weights = new double[starts[^1]];
        var kept = 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            Check(node, run);
            var row = graph.Targets(node);
            var rowWeights = graph.Weights(node);
            starts[node] = kept;
            for (var place = 0; place < row.Length; place++)
            {
                if (!(rowWeights[place] >= 0))
                {
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Relationship {node} → {row[place]} has weight {rowWeights[place]}: constraint needs weights of at least 0."), nameof(graph));
                }

                if (row[place] != node && rowWeights[place] > 0)
                {
                    (targets[kept], weights[kept++]) = (row[place], rowWeights[place]);
                }
            }
        }

        starts[^1] = kept;
        return kept == targets.Length ? (starts, targets, weights) : (starts, targets[..kept], weights[..kept]);
    }

    private static (int[] Starts, int[] Targets, double[] Weights) AddBothWays(int[] starts, int[] targets, double[] weights, RunContext run)
    {
        var (backStarts, sources, backWeights) = Turn(starts, targets, weights, run);
        var sumStarts = new int[starts.Length];
        var sumTargets = new int[checked(2 * targets.Length)];
        var sumWeights = new double[sumTargets.Length];
        var kept = 0;
        for (var node = 0; node + 1 < starts.Length; node++)
        {
            Check(node, run);
            var (there, back) = (starts[node], backStarts[node]);
            while (there < starts[node + 1] || back < backStarts[node + 1])
            {
                var to = there < starts[node + 1] ? targets[there] : int.MaxValue;
                var from = back < backStarts[node + 1] ? sources[back] : int.MaxValue;
                sumTargets[kept] = Math.Min(to, from);
                sumWeights[kept++] = (to <= from ? weights[there++] : 0) + (from <= to ? backWeights[back++] : 0);
            }

            sumStarts[node + 1] = kept;
        }

        return (sumStarts, sumTargets[..kept], sumWeights[..kept]);
    }

    private static (int[] Starts, int[] Sources, double[] Weights) Turn(int[] starts, int[] targets, double[] weights, RunContext run)
    {
        var turned = new int[starts.Length];
        foreach (var target in targets)
        {
            turned[target + 1]++;
        }

        for (var node = 1; node < turned.Length; node++)
        {
            turned[node] += turned[node - 1];
        }

        var next = turned.AsSpan(0, turned.Length - 1).ToArray();
        var sources = new int[targets.Length];
        var turnedWeights = new double[targets.Length];
        for (var node = 0; node + 1 < starts.Length; node++)
        {
            Check(node, run);
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var at = next[targets[place]]++;
                (sources[at], turnedWeights[at]) = (node, weights[place]);
            }
        }

        return (turned, sources, turnedWeights);
    }

    private static void Check(int node, RunContext run)
    {
        if (node % NodesPerCheck == 0)
        {
            run.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
