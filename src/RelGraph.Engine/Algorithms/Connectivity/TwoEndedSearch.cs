namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>Breadth-first search from two nodes at once, to see whether a component still hangs together.</summary>
internal sealed class TwoEndedSearch(LiveNeighbours neighbours)
{
    private const byte Unseen = 0;
    private readonly byte[] _sides = new byte[neighbours.NodeCount];
    private readonly Side _one = new(1);
    private readonly Side _other = new(2);

    /// <summary>All that a node can reach, itself first. Valid until the next search.</summary>
    internal ReadOnlySpan<int> Everybody(int node)
    {
        Begin(_one, node);
        while (!_one.IsDone)
        {
            Step(_one);
        }

        Clear(_one);
        return _one.Found;
    }

    /// <summary>The part of one of the two when there is no way between them, the one found out first; empty when there is one. Valid until the next search.</summary>
    internal ReadOnlySpan<int> PartBrokenOff(int one, int other)
    {
        Begin(_one, one);
        Begin(_other, other);
        var meet = false;
        while (!meet && !_one.IsDone && !_other.IsDone)
        {
            meet = Step(_one.Looked <= _other.Looked ? _one : _other);
        }

        Clear(_one);
        Clear(_other);
        return meet ? [] : _one.IsDone ? _one.Found : _other.Found;
    }

    private void Begin(Side side, int node)
    {
        side.Begin(node);
        _sides[node] = side.Mark;
    }

    /// <summary>Looks at the neighbours of the next node; true when one belongs to the other side.</summary>
    private bool Step(Side side)
    {
        foreach (var target in neighbours.Of(side.Next()))
        {
            side.Looked++;
            if (_sides[target] == Unseen)
            {
                _sides[target] = side.Mark;
                side.Add(target);
            }
            else if (_sides[target] != side.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private void Clear(Side side)
    {
        foreach (var node in side.Found)
        {
            _sides[node] = Unseen;
        }
    }

    /// <summary>What the search from one end has found.</summary>
    private sealed class Side(byte mark)
    {
        private int[] _order = new int[16];
        private int _head;
        private int _count;

        internal byte Mark => mark;

        internal long Looked { get; set; }

        internal bool IsDone => _head == _count;

        internal ReadOnlySpan<int> Found => _order.AsSpan(0, _count);

        internal void Begin(int node) => (_order[0], _head, _count, Looked) = (node, 0, 1, 0);

        internal int Next() => _order[_head++];

        internal void Add(int node)
        {
            if (_count == _order.Length)
            {
                Array.Resize(ref _order, 2 * _count);
            }

            _order[_count++] = node;
        }
    }
}
