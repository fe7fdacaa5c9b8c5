namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Ties that come and go: rows lie where they were first put until one grows or shrinks, which then gets room of its own.</summary>
internal sealed class LiveTies(HoleRows first)
{
    private readonly Row?[] _own = new Row?[first.Ties.NodeCount];

    /// <summary>The sum of each node's weights.</summary>
    public double[] Strengths => first.Strengths;

    /// <summary>Each node's largest weight.</summary>
    public double[] Largest => first.Largest;

    public ReadOnlySpan<int> TargetsOf(int node) => _own[node] is { } row ? row.Targets.AsSpan(0, row.Count) : first.TargetsOf(node);

    public Span<double> WeightsOf(int node) => _own[node] is { } row ? row.Weights.AsSpan(0, row.Count) : first.Ties.Weights.AsSpan(first.Ties.Starts[node]..first.Ties.Starts[node + 1]);

    public Span<SharedContacts> SharedOf(int node) => _own[node] is { } row ? row.Shared.AsSpan(0, row.Count) : first.Shared.AsSpan(first.Ties.Starts[node]..first.Ties.Starts[node + 1]);

    public double WeightOf(int one, int other) => TargetsOf(one).BinarySearch(other) is >= 0 and var place ? WeightsOf(one)[place] : 0;

    public void Set(int one, int other, double weight)
    {
        SetAt(one, other, weight);
        SetAt(other, one, weight);
    }

    private void SetAt(int node, int other, double weight)
    {
        var place = TargetsOf(node).BinarySearch(other);
        if (place >= 0 && weight > 0)
        {
            WeightsOf(node)[place] = weight;
        }
        else if (place >= 0)
        {
            Own(node).Remove(place);
        }
        else
        {
            Own(node).Insert(~place, other, weight);
        }

        Strengths[node] = HoleMeasure.Sum(WeightsOf(node));
        Largest[node] = HoleMeasure.Largest(WeightsOf(node));
    }

    private Row Own(int node) => _own[node] ??= new Row(TargetsOf(node), WeightsOf(node), SharedOf(node));

    private sealed class Row(ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, ReadOnlySpan<SharedContacts> shared)
    {
        private const int FirstRoom = 4;

        public int Count { get; private set; } = targets.Length;

        public int[] Targets { get; private set; } = targets.ToArray();

        public double[] Weights { get; private set; } = weights.ToArray();

        public SharedContacts[] Shared { get; private set; } = shared.ToArray();

        public void Insert(int place, int target, double weight)
        {
            if (Count == Targets.Length)
            {
                var room = Math.Max(FirstRoom, Count + Count / 2);
                (Targets, Weights, Shared) = (Grow(Targets, room), Grow(Weights, room), Grow(Shared, room));
            }

            Move(place, place + 1, Count - place);
            (Targets[place], Weights[place], Shared[place]) = (target, weight, default);
            Count++;
        }

        public void Remove(int place)
        {
            Move(place + 1, place, Count - place - 1);
            Count--;
        }

        private void Move(int from, int to, int count)
        {
            Array.Copy(Targets, from, Targets, to, count);
            Array.Copy(Weights, from, Weights, to, count);
            Array.Copy(Shared, from, Shared, to, count);
        }

        private static T[] Grow<T>(T[] values, int room)
        {
            Array.Resize(ref values, room);
            return values;
        }
    }
}
