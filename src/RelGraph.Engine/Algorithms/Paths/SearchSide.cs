namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>One half of a search between two nodes: the nodes reached from one end so far, nearest first.</summary>
/// <remarks>
/// Of each reached node only the shortest relationship not yet followed waits in the queue: rows are in order of length, so the others cannot come before it. That keeps the queue at a place per
/// reached node where a plain search has one per relationship.
/// </remarks>
internal sealed class SearchSide
{
    private readonly ArcRows _rows;
    private readonly ArcQueue _queue = new();

    /// <summary>How far each node is from the end, its own unwillingness included; infinite for one not reached, not a number for one that is closed.</summary>
    private readonly double[] _reach;
    private readonly int[] _before;
    private readonly int[] _next;
    private int[] _touched = new int[256];
    private int _touchedCount;

    public SearchSide(ArcRows rows)
    {
        _rows = rows;
        _reach = new double[rows.Starts.Length - 1];
        Array.Fill(_reach, double.PositiveInfinity);
        _before = new int[_reach.Length];
        _next = new int[_reach.Length];
    }

    /// <summary>No node nearer than this is left to reach.</summary>
    public double Radius => _queue.TopKey;

    /// <summary>Relationships looked at so far.</summary>
    public long Work { get; private set; }

    public void Reset()
    {
        foreach (var node in _touched.AsSpan(0, _touchedCount))
        {
            _reach[node] = double.PositiveInfinity;
        }

        (_touchedCount, Work) = (0, 0);
        _queue.Clear();
    }

    /// <summary>Keeps a node from being reached.</summary>
    public void Close(int node) => Touch(node, double.NaN);

    /// <summary>Takes a node as reached and lets it be followed; closes it instead, and tells so, when it is infinitely far.</summary>
    public bool Open(int node, double reach, int before)
    {
        if (double.IsPositiveInfinity(reach))
        {
            Close(node);
            return false;
        }

        Touch(node, reach);
        _before[node] = before;
        _next[node] = _rows.Starts[node];
        if (MoveOn(node))
        {
            _queue.Add(node, reach + _rows.Lengths[_next[node]]);
        }

        return true;
    }

    /// <summary>Follows the shortest waiting relationship; tells the node it newly reaches, or −1.</summary>
    public int Advance(out int before, out double distance)
    {
        before = _queue.TopNode;
        distance = _queue.TopKey;
        var target = _rows.Targets[_next[before]++];
        if (MoveOn(before))
        {
            _queue.RaiseTop(_reach[before] + _rows.Lengths[_next[before]]);
        }
        else
        {
            _queue.RemoveTop();
        }

        return double.IsPositiveInfinity(_reach[target]) ? target : -1;
    }

    /// <summary>Looks along a reached node's row for nodes that the other side has reached, but for one node: the best sum below a limit.</summary>
    public void Meet(int node, SearchSide other, int except, ref double least, ref int here, ref int there)
    {
        var from = _rows.Starts[node];
        var targets = _rows.Targets.AsSpan(from.._rows.Starts[node + 1]);
        var lengths = _rows.Lengths.AsSpan(from, targets.Length);
        var reach = _reach[node];
        var place = 0;
        for (; place < targets.Length && reach + lengths[place] < least; place++)
        {
            var length = reach + lengths[place] + other._reach[targets[place]];
            if (length < least && targets[place] != except)
            {
                (least, here, there) = (length, node, targets[place]);
            }
        }

        Work += place + 1;
    }

    /// <summary>The nodes from a reached node back to the end.</summary>
    public IEnumerable<int> Back(int node)
    {
        for (; node >= 0; node = _before[node])
        {
            yield return node;
        }
    }

    /// <summary>Leaves out what leads to nodes reached already; false when nothing is left.</summary>
    private bool MoveOn(int node)
    {
        ref var next = ref _next[node];
        var end = _rows.Starts[node + 1];
        while (next < end && !double.IsPositiveInfinity(_reach[_rows.Targets[next]]))
        {
            next++;
        }

        return next < end;
    }

    private void Touch(int node, double reach)
    {
        if (_touchedCount == _touched.Length)
        {
            Array.Resize(ref _touched, 2 * _touchedCount);
        }

        _touched[_touchedCount++] = node;
        _reach[node] = reach;
    }
}
