using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>The ties of a graph with what the two ends of each share.</summary>
internal sealed class HoleRows
{
    private const int NodesPerChunk = 128;
    private const int NodesPerCheck = 1 << 12;

    public HoleRows(IGraphView graph, RunContext run)
    {
        Ties = SymmetricRows.Of(graph, run);
        Strengths = new double[Ties.NodeCount];
        Largest = new double[Ties.NodeCount];
        for (var node = 0; node < Ties.NodeCount; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            (Strengths[node], Largest[node]) = (HoleMeasure.Sum(WeightsOf(node)), HoleMeasure.Largest(WeightsOf(node)));
        }
    }

    public SymmetricRows Ties { get; }

    /// <summary>The sum of each node's weights.</summary>
    public double[] Strengths { get; }

    /// <summary>Each node's largest weight, 0 without ties.</summary>
    public double[] Largest { get; }

    /// <summary>What the ends of each listed tie share; empty until <see cref="FindShared"/>.</summary>
    public SharedContacts[] Shared { get; private set; } = [];

    public ReadOnlySpan<int> TargetsOf(int node) => Ties.Targets.AsSpan(Ties.Starts[node]..Ties.Starts[node + 1]);

    public ReadOnlySpan<double> WeightsOf(int node) => Ties.Weights.AsSpan(Ties.Starts[node]..Ties.Starts[node + 1]);

    /// <summary>Finds what the ends of every tie share. Each tie is looked at once, from its end of higher degree along the row of the other: O(Σ min(degrees)), at most O(E^1.5).</summary>
    public void FindShared(RunContext run)
    {
        Shared = new SharedContacts[Ties.Targets.Length];
        NodeChunks.Run(Ties.NodeCount, NodesPerChunk, "shared contacts", run, () => new ContactMarks(Strengths), FindSharedOf);
    }

    /// <summary>Measures every node; <see cref="FindShared"/> must have run.</summary>
    public ConstraintValue?[] Measure(RunContext run)
    {
        var values = new ConstraintValue?[Ties.NodeCount];
        var mostTies = 0;
        for (var node = 0; node < values.Length; node++)
        {
            mostTies = Math.Max(mostTies, TargetsOf(node).Length);
        }

        NodeChunks.Run(values.Length, NodesPerChunk, "measures", run, () => new double[mostTies], (node, parts) => values[node] = HoleMeasure.Of(
            TargetsOf(node), WeightsOf(node), Shared.AsSpan(Ties.Starts[node]..Ties.Starts[node + 1]), Strengths[node], Largest, parts));
        return values;
    }

    /// <summary>Measures one node alone: O(Σ degrees of its contacts).</summary>
    public ConstraintValue? Measure(int node, ContactMarks marks)
    {
        var targets = TargetsOf(node);
        var weights = WeightsOf(node);
        var shared = new SharedContacts[targets.Length];
        marks.Mark(targets, weights);
        for (var place = 0; place < targets.Length; place++)
        {
            shared[place] = marks.With(TargetsOf(targets[place]), WeightsOf(targets[place]));
        }

        marks.Clear(targets);
        return HoleMeasure.Of(targets, weights, shared, Strengths[node], Largest, new double[targets.Length]);
    }

    /// <summary>True for the end of a tie that looks along the row of the other.</summary>
    public static bool Leads(int node, int degree, int other, int otherDegree) => degree > otherDegree || (degree == otherDegree && node > other);

    private void FindSharedOf(int node, ContactMarks marks)
    {
        var targets = TargetsOf(node);
        marks.Mark(targets, WeightsOf(node));
        for (var place = 0; place < targets.Length; place++)
        {
            var other = targets[place];
            var row = TargetsOf(other);
            if (Leads(node, targets.Length, other, row.Length))
            {
                var tie = Ties.Starts[node] + place;
                Shared[tie] = Shared[Ties.Twins[tie]] = marks.With(row, WeightsOf(other));
            }
        }

        marks.Clear(targets);
    }
}
