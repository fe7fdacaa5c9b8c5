using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The relationships that leave each node, shortest first, with lengths −ln strength.</summary>
/// <remarks>
/// Lengths lie on a grid of 2⁻⁴⁰, so that sums up to 8192 are exact and do not depend on the order of adding: a path is as long from its end as from its start.
/// Each relationship is <see cref="HopLength"/> longer, which makes fewer hops win among equal products and leaves no circle without length.
/// </remarks>
internal sealed class ArcRows
{
    /// <summary>What a hop adds to the length: far above the grid's rounding, far below any difference that matters.</summary>
    public const double HopLength = 1.0 / (1L << 36);

    private const double Grid = 1L << 40;
    private const int NodesPerChunk = 256;
    private const int NodesPerCheck = 1 << 12;

    private ArcRows(int[] starts, int[] targets, double[] lengths)
    {
        Starts = starts;
        Targets = targets;
        Lengths = lengths;
    }

    public int[] Starts { get; }

    public int[] Targets { get; }

    public double[] Lengths { get; }

    /// <summary>The length of a factor in (0, 1].</summary>
    public static double LengthOf(double factor) => Math.Round(-Math.Log(factor) * Grid) / Grid;

    /// <exception cref="ArgumentException">A weight is not in [0, 1].</exception>
    public static ArcRows Of(CsrGraph graph, RunContext run)
    {
        var starts = new int[graph.NodeCount + 1];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            starts[node + 1] = starts[node] + CountArcs(graph, node);
        }

        var rows = new ArcRows(starts, new int[starts[^1]], new double[starts[^1]]);
        NodeChunks.Run(graph.NodeCount, NodesPerChunk, "lengths", run, () => 0, (node, _) => rows.Fill(graph, node));
        return rows;
    }

    private static int CountArcs(CsrGraph graph, int node)
    {
        var count = 0;
        for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
        {
            var strength = graph.AllWeights[place];
            if (!(strength is >= 0 and <= 1))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Relationship {node} → {graph.AllTargets[place]} has weight {strength}: strengths must be in [0, 1]."), nameof(graph));
            }

            count += IsArc(node, graph.AllTargets[place], strength) ? 1 : 0;
        }

        return count;
    }

    private static bool IsArc(int node, int target, double strength) => strength > 0 && target != node;

    private void Fill(CsrGraph graph, int node)
    {
        var next = Starts[node];
        for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
        {
            if (IsArc(node, graph.AllTargets[place], graph.AllWeights[place]))
            {
                (Targets[next], Lengths[next++]) = (graph.AllTargets[place], LengthOf(graph.AllWeights[place]) + HopLength);
            }
        }

        var targets = Targets.AsSpan(Starts[node]..next);
        var lengths = Lengths.AsSpan(Starts[node]..next);
        lengths.Sort(targets);
        for (var first = 0; first < targets.Length;)
        {
            var end = first + 1;
            while (end < targets.Length && lengths[end] == lengths[first])
            {
                end++;
            }

            // Equally long ones by number, so that the order never depends on how the sort works.
            targets[first..end].Sort();
            first = end;
        }
    }
}
