namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>How many pairs still hang together when a node is lost, for every node in one depth-first search.</summary>
/// <remarks>
/// The loss of a node parts from the rest those of its subtrees in which nothing leads back above it (Tarjan's low points).
/// Reference: Hopcroft and Tarjan, Efficient algorithms for graph manipulation, 1973, doi:10.1145/362248.362272.
/// </remarks>
internal sealed class PartSizes
{
    private const int NodesPerCancellationCheck = 1024;

    private readonly CsrGraph _ties;
    private readonly bool[] _lost;

    /// <summary>When each node was reached, from 1; 0 before.</summary>
    private readonly int[] _reached;

    /// <summary>The earliest node that a node's subtree leads back to.</summary>
    private readonly int[] _low;
    private readonly int[] _parents;
    private readonly int[] _places;
    private readonly int[] _sizes;

    /// <summary>Nodes below each one that its loss parts from the rest, and the ordered pairs within those parts.</summary>
    private readonly int[] _parted;
    private readonly long[] _joinedBelow;

    /// <summary>By how much the loss of each node changes <see cref="Joined"/>.</summary>
    private readonly long[] _changes;
    private readonly List<int> _order = [];

    public PartSizes(CsrGraph ties, bool[] lost, CancellationToken cancellation)
    {
        (_ties, _lost) = (ties, lost);
        var nodes = ties.NodeCount;
        (_reached, _low, _parents, _places, _sizes, _parted) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
        (_joinedBelow, _changes) = (new long[nodes], new long[nodes]);
        for (var node = 0; node < nodes; node++)
        {
            if (!lost[node] && _reached[node] == 0)
            {
                Search(node, cancellation);
            }
        }
    }

    /// <summary>The ordered pairs that hang together with nobody more lost.</summary>
    public long Joined { get; private set; }

    /// <summary>The ordered pairs that hang together when a node is lost besides; it must not be lost already.</summary>
    public long JoinedWithout(int node) => Joined + _changes[node];

    private void Search(int root, CancellationToken cancellation)
    {
        var first = _order.Count;
        Reach(root, -1);
        for (var node = root; node >= 0;)
        {
            var targets = _ties.Targets(node);
            if (_places[node] == targets.Length)
            {
                Leave(node);
                node = _parents[node];
                continue;
            }

            var target = targets[_places[node]++];
            if (_lost[target] || target == node)
            {
                continue;
            }

            if (_reached[target] == 0)
            {
                Reach(target, node);
                node = target;
                if (_order.Count % NodesPerCancellationCheck == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }
            else
            {
                _low[node] = Math.Min(_low[node], _reached[target]);
            }
        }

        Close(_order.Count - first, first);
    }

    private void Reach(int node, int parent)
    {
        _order.Add(node);
        (_reached[node], _low[node], _parents[node], _sizes[node]) = (_order.Count, _order.Count, parent, 1);
    }

    private void Leave(int node)
    {
        var parent = _parents[node];
        if (parent < 0)
        {
            return;
        }

        _sizes[parent] += _sizes[node];
        _low[parent] = Math.Min(_low[parent], _low[node]);
        if (_low[node] >= _reached[parent])
        {
            _parted[parent] += _sizes[node];
            _joinedBelow[parent] += Pairs(_sizes[node]);
        }
    }

    /// <summary>What remains of a part of so many nodes beside each node's parted subtrees still hangs together.</summary>
    private void Close(int size, int first)
    {
        Joined += Pairs(size);
        foreach (var node in _order.Skip(first))
        {
            _changes[node] = _joinedBelow[node] + Pairs(size - 1 - _parted[node]) - Pairs(size);
        }
    }

    private static long Pairs(long size) => size * (size - 1);
}
