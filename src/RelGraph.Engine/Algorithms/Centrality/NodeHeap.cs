namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>A heap of nodes by key, smallest first, whose keys can be lowered; four children a node, in flat arrays.</summary>
/// <remarks>Equal keys come out in an order that depends only on the order of the calls.</remarks>
internal sealed class NodeHeap
{
    private const int Outside = -1;
    private readonly int[] _heap;
    private readonly int[] _places;
    private readonly double[] _keys;
    private int _count;

    internal NodeHeap(int nodes)
    {
        _heap = new int[nodes];
        _places = new int[nodes];
        _keys = new double[nodes];
        Array.Fill(_places, Outside);
        Array.Fill(_keys, double.PositiveInfinity);
    }

    /// <summary>The node's key, also after it was taken; infinite when it never had one.</summary>
    internal double Key(int node) => _keys[node];

    /// <summary>Takes back the key of a node that is not in the heap.</summary>
    internal void Forget(int node) => _keys[node] = double.PositiveInfinity;

    /// <summary>Puts a node in, or lowers its key.</summary>
    internal void Lower(int node, double key)
    {
        _keys[node] = key;
        var place = _places[node];
        Rise(place == Outside ? _count++ : place, node);
    }

    /// <summary>Takes the node with the smallest key; false when there is none.</summary>
    internal bool TryTake(out int node)
    {
        if (_count == 0)
        {
            node = Outside;
            return false;
        }

        node = _heap[0];
        _places[node] = Outside;
        if (--_count > 0)
        {
            Sink(_heap[_count]);
        }

        return true;
    }

    private void Rise(int place, int node)
    {
        var key = _keys[node];
        while (place > 0)
        {
            var parent = (place - 1) >> 2;
            if (_keys[_heap[parent]] <= key)
            {
                break;
            }

            Put(place, _heap[parent]);
            place = parent;
        }

        Put(place, node);
    }

    private void Sink(int node)
    {
        var (place, key) = (0, _keys[node]);
        while ((place << 2) + 1 < _count)
        {
            var first = (place << 2) + 1;
            var least = first;
            for (var child = first + 1; child < Math.Min(first + 4, _count); child++)
            {
                least = _keys[_heap[child]] < _keys[_heap[least]] ? child : least;
            }

            if (_keys[_heap[least]] >= key)
            {
                break;
            }

            Put(place, _heap[least]);
            place = least;
        }

        Put(place, node);
    }

    private void Put(int place, int node)
    {
        _heap[place] = node;
        _places[node] = place;
    }
}
