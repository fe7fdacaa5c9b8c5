namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Weighted relationships kept up one by one: rows in order of the other end, and the sum of each row.</summary>
/// <remarks>Rows lie in the arrays of the graph, whose targets are shared and whose weights are copied, until one grows or shrinks: it then gets room of its own.</remarks>
internal sealed class LiveFlows
{
    private readonly CsrGraph _graph;
    private readonly double[] _weights;
    private readonly double[] _outflow;
    private readonly Row?[] _own;

    internal LiveFlows(CsrGraph graph)
    {
        _graph = graph;
        _weights = graph.AllWeights.ToArray();
        Count = graph.RelationshipCount;
        (_outflow, _own) = (new double[graph.NodeCount], new Row?[graph.NodeCount]);
        for (var node = 0; node < _outflow.Length; node++)
        {
            AddUp(node);
        }
    }

    internal int NodeCount => _outflow.Length;

    internal ReadOnlySpan<int> Targets(int node) => _own[node] is { } row ? row.Targets.AsSpan(0, row.Count) : _graph.Targets(node);

    internal ReadOnlySpan<double> Weights(int node) => Mutable(node);

    internal double Outflow(int node) => _outflow[node];

    /// <summary>The sum of each node's weights.</summary>
    internal IReadOnlyList<double> Outflows => _outflow;

    /// <summary>Number of relationships, each counted at its start.</summary>
    internal long Count { get; private set; }

    internal double WeightOf(int node, int target) => Targets(node).BinarySearch(target) is >= 0 and var place ? Weights(node)[place] : 0;

    /// <summary>Makes a relationship weigh so much; 0 takes it away. The sum of the row is right only after <see cref="AddUp"/>.</summary>
    /// <returns>What it weighed before; 0 without one.</returns>
    internal double Set(int node, int target, double weight)
    {
        var place = Targets(node).BinarySearch(target);
        if (place < 0)
        {
            // Nothing is put where nothing is, so that a row is not copied for it.
            if (weight != 0)
            {
                Own(node).Insert(~place, target, weight);
                Count++;
            }

            return 0;
        }

        var before = Mutable(node)[place];
        if (weight != 0)
        {
            Mutable(node)[place] = weight;
        }
        else
        {
            Own(node).Remove(place);
            Count--;
        }

        return before;
    }

    /// <summary>Adds a row up from its beginning, so that sums do not drift over many changes.</summary>
    internal void AddUp(int node)
    {
        var sum = 0.0;
        foreach (var weight in Weights(node))
        {
            sum += weight;
        }

        _outflow[node] = sum;
    }

    private Span<double> Mutable(int node) => _own[node] is { } row ? row.Weights.AsSpan(0, row.Count) : _weights.AsSpan(_graph.Starts[node].._graph.Starts[node + 1]);

    private Row Own(int node) => _own[node] ??= new Row(Targets(node), Weights(node));

    private sealed class Row(ReadOnlySpan<int> targets, ReadOnlySpan<double> weights)
    {
        internal int Count { get; private set; } = targets.Length;

        internal int[] Targets { get; private set; } = targets.ToArray();

        internal double[] Weights { get; private set; } = weights.ToArray();

        internal void Insert(int place, int target, double weight)
        {
            if (Count == Targets.Length)
            {
                var room = Math.Max(4, Count + Count / 2);
                var (grownTargets, grownWeights) = (Targets, Weights);
                Array.Resize(ref grownTargets, room);
                Array.Resize(ref grownWeights, room);
                (Targets, Weights) = (grownTargets, grownWeights);
            }

            Array.Copy(Targets, place, Targets, place + 1, Count - place);
            Array.Copy(Weights, place, Weights, place + 1, Count - place);
            (Targets[place], Weights[place]) = (target, weight);
            Count++;
        }

        internal void Remove(int place)
        {
            Count--;
            Array.Copy(Targets, place + 1, Targets, place, Count - place);
            Array.Copy(Weights, place + 1, Weights, place, Count - place);
        }
    }
}
