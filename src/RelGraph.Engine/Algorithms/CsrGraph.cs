using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms;

/// <summary>A graph in compressed sparse rows; immutable.</summary>
/// <remarks>Parallel relationships are merged by adding their weights; self-loops are kept, once, also in an undirected graph. O(V + E) to build, 12 bytes per relationship and end.</remarks>
public sealed partial class CsrGraph : IGraphView
{
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly double[] _weights;

    /// <summary>Whether every relationship is listed at both ends with one weight: 1 yes, −1 no, 0 not yet asked. Several threads may find it out at once: they find the same.</summary>
    private int _undirected;

    private CsrGraph(int[] starts, int[] targets, double[] weights, bool isUndirected = false)
    {
        _starts = starts;
        _targets = targets;
        _weights = weights;
        _undirected = isUndirected ? 1 : 0;
    }

    /// <inheritdoc/>
    public int NodeCount => _starts.Length - 1;

    /// <summary>Number of listed relationships; an undirected one between two nodes counts twice.</summary>
    public int RelationshipCount => _targets.Length;

    /// <summary>A graph whose relationships lead one way.</summary>
    /// <exception cref="ArgumentException">A node is not in [0, nodeCount) or a weight is not finite.</exception>
    public static CsrGraph Directed(int nodeCount, IEnumerable<Relationship> relationships) => Build(nodeCount, relationships, false, RunContext.Default);

    /// <summary>A graph whose relationships lead both ways with the same weight.</summary>
    /// <exception cref="ArgumentException">A node is not in [0, nodeCount) or a weight is not finite.</exception>
    public static CsrGraph Undirected(int nodeCount, IEnumerable<Relationship> relationships) =>
        Build(nodeCount, relationships, true, RunContext.Default);

    /// <summary>The graph with every relationship turned round; O(V + E). A graph in rows whose relationships lead both ways alike is its own reverse.</summary>
    public static CsrGraph Reversed(IGraphView graph) => Reversed(graph, RunContext.Default);

    /// <summary>Every listed relationship, by start, then target.</summary>
    public static IEnumerable<Relationship> Relationships(IGraphView graph)
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var place = 0; place < graph.Targets(node).Length; place++)
            {
                yield return new Relationship(node, graph.Targets(node)[place], graph.Weights(node)[place]);
            }
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<int> Targets(int node) => _targets.AsSpan(_starts[node].._starts[node + 1]);

    /// <inheritdoc/>
    public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(_starts[node].._starts[node + 1]);

    /// <summary>The places in <see cref="AllTargets"/> at which each node's rows begin, and the end of the last: what kernels walk without a call per node.</summary>
    internal ReadOnlySpan<int> Starts => _starts;

    /// <summary>The targets of all nodes, row after row.</summary>
    internal ReadOnlySpan<int> AllTargets => _targets;

    /// <summary>The weights of all nodes, row after row.</summary>
    internal ReadOnlySpan<double> AllWeights => _weights;

    /// <summary>True when every relationship is listed at both ends with one weight; O(V + E) when first asked of a graph that was not built as undirected.</summary>
    internal bool IsUndirected => IsFoundUndirected(RunContext.Default);

    /// <summary>The view itself when it lies in rows already, else a copy of it.</summary>
    internal static CsrGraph Of(IGraphView graph) => graph as CsrGraph ?? Directed(graph.NodeCount, Relationships(graph));

    /// <summary>A graph of rows that are in order already; the arrays are taken over, not copied.</summary>
    internal static CsrGraph OfRows(int[] starts, int[] targets, double[] weights) => new(starts, targets, weights);

    private static CsrGraph Build(int nodeCount, IEnumerable<Relationship> relationships, bool bothWays, RunContext run)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        var all = relationships as Relationship[] ?? [.. relationships];
        foreach (ref readonly var one in all.AsSpan())
        {
            Check(one, nodeCount);
        }

        // Two counting sorts, first by target, then by start, leave every row in the order of its targets: O(V + E), nothing compared.
        var (byTarget, sources, weights) = SortByTarget(nodeCount, all, bothWays, run);
        var (starts, targets, sorted) = Turn(byTarget, sources, weights, run);
        return Merge(starts, targets, sorted, bothWays);
    }

    private static (int[] Starts, int[] Sources, double[] Weights) SortByTarget(int nodeCount, ReadOnlySpan<Relationship> all, bool bothWays, RunContext run)
    {
        var starts = new int[nodeCount + 1];
        foreach (ref readonly var one in all)
        {
            starts[one.To + 1]++;
            starts[one.From + 1] += bothWays && one.From != one.To ? 1 : 0;
        }

        var next = Accumulate(starts);
        var sources = new int[starts[nodeCount]];
        var weights = new double[sources.Length];
        for (var at = 0; at < all.Length; at++)
        {
            ThrowIfCancelled(at, run);
            ref readonly var one = ref all[at];
            var place = next[one.To]++;
            (sources[place], weights[place]) = (one.From, one.Weight);
            if (bothWays && one.From != one.To)
            {
                place = next[one.From]++;
                (sources[place], weights[place]) = (one.To, one.Weight);
            }
        }

        return (starts, sources, weights);
    }

    /// <summary>Rows by the other end: a counting sort that keeps the order of the rows it reads, so that the new ones ascend.</summary>
    private static (int[] Starts, int[] Targets, double[] Weights) Turn(int[] rows, int[] ends, double[] given, RunContext run)
    {
        var starts = new int[rows.Length];
        foreach (var end in ends)
        {
            starts[end + 1]++;
        }

        var next = Accumulate(starts);
        var targets = new int[ends.Length];
        var weights = new double[ends.Length];
        for (var row = 0; row + 1 < rows.Length; row++)
        {
            ThrowIfCancelled(row, run);
            for (var from = rows[row]; from < rows[row + 1]; from++)
            {
                var place = next[ends[from]]++;
                (targets[place], weights[place]) = (row, given[from]);
            }
        }

        return (starts, targets, weights);
    }

    /// <summary>Turns counts, each one place late, into the starts of rows.</summary>
    private static int[] Accumulate(int[] starts)
    {
        for (var node = 1; node < starts.Length; node++)
        {
            starts[node] = checked(starts[node] + starts[node - 1]);
        }

        return starts[..^1];
    }

    private static CsrGraph Merge(int[] starts, int[] targets, double[] weights, bool bothWays)
    {
        var kept = 0;
        for (var node = 0; node + 1 < starts.Length; node++)
        {
            var (from, to) = (starts[node], starts[node + 1]);
            starts[node] = kept;
            for (var place = from; place < to;)
            {
                var end = place + 1;
                while (end < to && targets[end] == targets[place])
                {
                    end++;
                }

                var weight = end == place + 1 ? weights[place] : Sum(weights.AsSpan(place..end));
                (targets[kept], weights[kept]) = (targets[place], weight);
                kept++;
                place = end;
            }
        }

        starts[^1] = kept;
        return kept == targets.Length ? new CsrGraph(starts, targets, weights, bothWays) : new CsrGraph(starts, targets[..kept], weights[..kept], bothWays);
    }

    /// <summary>The sum of parallel weights from the smallest, so that it does not depend on the order in which they were given.</summary>
    private static double Sum(Span<double> parallel)
    {
        parallel.Sort();
        var sum = parallel[0];
        foreach (var weight in parallel[1..])
        {
            sum += weight;
        }

        return sum;
    }

    private static void Check(Relationship one, int nodeCount)
    {
        if ((uint)one.From >= (uint)nodeCount || (uint)one.To >= (uint)nodeCount)
        {
            throw new ArgumentException($"Relationship {one.From} → {one.To} leaves the graph: nodes are numbered 0 to {nodeCount - 1}.", nameof(one));
        }

        if (!double.IsFinite(one.Weight))
        {
            throw new ArgumentException($"Relationship {one.From} → {one.To} has weight {one.Weight.ToString(CultureInfo.InvariantCulture)}: weights must be finite.", nameof(one));
        }
    }
}
