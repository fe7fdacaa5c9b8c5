namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>Who is related to whom, whatever the direction, kept up relationship by relationship: rows in order of number, without self-loops.</summary>
internal sealed class LiveNeighbours
{
    private readonly int[][] _rows;
    private readonly int[] _counts;

    internal LiveNeighbours(CsrGraph graph)
    {
        _rows = new int[graph.NodeCount][];
        _counts = new int[graph.NodeCount];
        var rows = graph.IsUndirected ? graph : CsrGraph.Undirected(graph.NodeCount, CsrGraph.Relationships(graph).Select(one => one with { Weight = 0 }));
        for (var node = 0; node < _rows.Length; node++)
        {
            _rows[node] = rows.Targets(node).Contains(node) ? [.. rows.Targets(node).ToArray().Where(other => other != node)] : rows.Targets(node).ToArray();
            _counts[node] = _rows[node].Length;
        }
    }

    internal int NodeCount => _rows.Length;

    internal ReadOnlySpan<int> Of(int node) => _rows[node].AsSpan(0, _counts[node]);

    /// <summary>True when the two were not related before.</summary>
    internal bool Add(int one, int other)
    {
        if (one == other || Of(one).BinarySearch(other) >= 0)
        {
            return false;
        }

        Insert(one, other);
        Insert(other, one);
        return true;
    }

    /// <summary>True when the two were related before.</summary>
    internal bool Remove(int one, int other)
    {
        if (one == other || Of(one).BinarySearch(other) < 0)
        {
            return false;
        }

        Delete(one, other);
        Delete(other, one);
        return true;
    }

    private void Insert(int node, int other)
    {
        var place = ~Of(node).BinarySearch(other);
        if (_counts[node] == _rows[node].Length)
        {
            Array.Resize(ref _rows[node], Math.Max(4, 2 * _counts[node]));
        }

        Array.Copy(_rows[node], place, _rows[node], place + 1, _counts[node] - place);
        _rows[node][place] = other;
        _counts[node]++;
    }

    private void Delete(int node, int other)
    {
        var place = Of(node).BinarySearch(other);
        _counts[node]--;
        Array.Copy(_rows[node], place + 1, _rows[node], place, _counts[node] - place);
    }
}
