using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>Who is related to whom, whatever the direction, kept up relationship by relationship: rows in order of number, without self-loops.</summary>
/// <remarks>Rows are those of the graph, and shared with it, until one grows or shrinks: it then gets room of its own.</remarks>
internal sealed class LiveNeighbours
{
    private readonly CsrGraph _graph;
    private readonly int[]?[] _own;
    private readonly int[] _counts;

    internal LiveNeighbours(CsrGraph graph, RunContext run)
    {
        _graph = BothWays.Of(graph, run);
        _own = new int[graph.NodeCount][];
        _counts = new int[graph.NodeCount];
        for (var node = 0; node < _own.Length; node++)
        {
            var row = _graph.Targets(node);
            _counts[node] = row.Length;
            if (row.BinarySearch(node) >= 0)
            {
                Delete(node, node);
            }
        }
    }

    internal int NodeCount => _own.Length;

    internal ReadOnlySpan<int> Of(int node) => _own[node] is { } row ? row.AsSpan(0, _counts[node]) : _graph.Targets(node);

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
        var row = _own[node] ?? Of(node).ToArray();
        if (_counts[node] == row.Length)
        {
            Array.Resize(ref row, Math.Max(4, _counts[node] + _counts[node] / 2));
        }

        Array.Copy(row, place, row, place + 1, _counts[node] - place);
        row[place] = other;
        _own[node] = row;
        _counts[node]++;
    }

    private void Delete(int node, int other)
    {
        var place = Of(node).BinarySearch(other);
        var row = _own[node] ?? Of(node).ToArray();
        _own[node] = row;
        _counts[node]--;
        Array.Copy(row, place + 1, row, place, _counts[node] - place);
    }
}
