namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>An order in which a graph can be peeled: the nodes of each level in a row of their own, where any two can be compared and any moved, in amortised O(log V).</summary>
/// <remarks>Places are numbers with gaps between them. Where a gap is used up, the places after it are spread as far as needed (Dietz and Sleator, Two algorithms for maintaining order in a list, 1987, doi:10.1145/28395.28434).</remarks>
internal sealed class PeelOrder(int nodeCount)
{
    private const int None = -1;
    private const long Gap = 1L << 32;
    private const long Furthest = long.MaxValue - Gap;

    private readonly int[] _next = new int[nodeCount];
    private readonly int[] _previous = new int[nodeCount];
    private readonly long[] _places = new long[nodeCount];
    private readonly List<Level> _levels = [];

    /// <summary>The largest level with nodes; 0 without any.</summary>
    internal int Largest => Math.Max(0, _levels.Count - 1);

    /// <summary>True when one of two nodes of a level comes before the other.</summary>
    internal bool IsBefore(int one, int other) => _places[one] < _places[other];

    internal void AddLast(int node, int level) => AddAfter(node, level, LevelOf(level).Last);

    internal void AddFirst(int node, int level)
    {
        var row = LevelOf(level);
        if (row.First == None)
        {
            AddAfter(node, level, None);
            return;
        }

        if (_places[row.First] < -Furthest)
        {
            Number(row);
        }

        _places[node] = _places[row.First] - Gap;
        (_previous[node], _next[node], _previous[row.First]) = (None, row.First, node);
        row.First = node;
    }

    /// <summary>Puts a node behind another of the level; the other is −1 in an empty one.</summary>
    internal void AddAfter(int node, int level, int other)
    {
        var row = LevelOf(level);
        if (other == None)
        {
            (row.First, row.Last, _next[node], _previous[node], _places[node]) = (node, node, None, None, 0);
            return;
        }

        if (other == row.Last && _places[other] > Furthest)
        {
            Number(row);
        }
        else if (other != row.Last && _places[_next[other]] - _places[other] < 2)
        {
            Spread(row, other);
        }

        var next = _next[other];
        _places[node] = next == None ? _places[other] + Gap : _places[other] + (_places[next] - _places[other]) / 2;
        (_previous[node], _next[node], _next[other]) = (other, next, node);
        if (next == None)
        {
            row.Last = node;
        }
        else
        {
            _previous[next] = node;
        }
    }

    internal void Remove(int node, int level)
    {
        var row = _levels[level];
        var (previous, next) = (_previous[node], _next[node]);
        if (previous == None)
        {
            row.First = next;
        }
        else
        {
            _next[previous] = next;
        }

        if (next == None)
        {
            row.Last = previous;
        }
        else
        {
            _previous[next] = previous;
        }
    }

    /// <summary>Forgets the highest levels while they are empty.</summary>
    internal void Trim()
    {
        while (_levels.Count > 0 && _levels[^1].First == None)
        {
            _levels.RemoveAt(_levels.Count - 1);
        }
    }

    private Level LevelOf(int level)
    {
        while (_levels.Count <= level)
        {
            _levels.Add(new Level());
        }

        return _levels[level];
    }

    /// <summary>Makes room behind a node by spreading those after it, as many as it takes to find room for all of them.</summary>
    private void Spread(Level row, int node)
    {
        var (last, count) = (_next[node], 1L);
        while (_places[last] - _places[node] <= 4 * count * count)
        {
            last = _next[last];
            count++;
            if (last == None)
            {
                Number(row);
                return;
            }
        }

        var step = (_places[last] - _places[node]) / count;
        for (var (one, place) = (_next[node], _places[node] + step); one != last; one = _next[one], place += step)
        {
            _places[one] = place;
        }
    }

    /// <summary>Numbers a level anew with wide gaps.</summary>
    private void Number(Level row)
    {
        for (var (one, place) = (row.First, 0L); one != None; one = _next[one], place += Gap)
        {
            _places[one] = place;
        }
    }

    private sealed class Level
    {
        internal int First { get; set; } = None;

        internal int Last { get; set; } = None;
    }
}
