namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>A heap of nodes by key, smallest first, four children a node; the same node may not be in twice at once by its user's care.</summary>
internal sealed class ArcQueue
{
    private const int FirstRoom = 64;

    private (double Key, int Node)[] _heap = new (double, int)[FirstRoom];

    public int Count { get; private set; }

    /// <summary>The smallest key, infinite when empty.</summary>
    public double TopKey => Count > 0 ? _heap[0].Key : double.PositiveInfinity;

    public int TopNode => _heap[0].Node;

    public void Clear() => Count = 0;

    public void Add(int node, double key)
    {
        if (Count == _heap.Length)
        {
            Array.Resize(ref _heap, 2 * Count);
        }

        var place = Count++;
        while (place > 0 && _heap[(place - 1) >> 2].Key > key)
        {
            _heap[place] = _heap[(place - 1) >> 2];
            place = (place - 1) >> 2;
        }

        _heap[place] = (key, node);
    }

    /// <summary>Gives the top node a key that is no smaller.</summary>
    public void RaiseTop(double key) => Sink(key, _heap[0].Node);

    public void RemoveTop()
    {
        var last = _heap[--Count];
        if (Count > 0)
        {
            Sink(last.Key, last.Node);
        }
    }

    private void Sink(double key, int node)
    {
        var heap = _heap.AsSpan(0, Count);
        var place = 0;
        for (var first = 1; first < heap.Length; first = (place << 2) + 1)
        {
            var least = first;
            for (var child = first + 1; child < Math.Min(first + 4, heap.Length); child++)
            {
                least = heap[child].Key < heap[least].Key ? child : least;
            }

            if (heap[least].Key >= key)
            {
                break;
            }

            heap[place] = heap[least];
            place = least;
        }

        heap[place] = (key, node);
    }
}
