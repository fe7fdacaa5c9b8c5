namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>Nodes of one level, the first in the order of peeling on top. The places of the order may be renumbered meanwhile, since that leaves who is before whom.</summary>
internal sealed class PeelHeap(PeelOrder order)
{
    private int[] _nodes = new int[16];

    internal int Count { get; private set; }

    internal void Add(int node)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * Count);
        }

        var at = Count++;
        while (at > 0 && order.IsBefore(node, _nodes[(at - 1) / 2]))
        {
            _nodes[at] = _nodes[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _nodes[at] = node;
    }

    internal int TakeFirst()
    {
        var first = _nodes[0];
        var moved = _nodes[--Count];
        var at = 0;
        for (var child = 1; child < Count; child = 2 * at + 1)
        {
            child += child + 1 < Count && order.IsBefore(_nodes[child + 1], _nodes[child]) ? 1 : 0;
            if (!order.IsBefore(_nodes[child], moved))
            {
                break;
            }

            _nodes[at] = _nodes[child];
            at = child;
        }

        _nodes[at] = moved;
        return first;
    }
}
