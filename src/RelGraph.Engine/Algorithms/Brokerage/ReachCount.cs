namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Counts the nodes within some hops of chosen ones.</summary>
internal sealed class ReachCount(IGraphView graph, int maxHops)
{
    private const int MostHopsBounded = 4;

    private readonly bool[] _taken = new bool[graph.NodeCount];
    private readonly int[] _seen = new int[graph.NodeCount];
    private readonly List<int> _reached = [];
    private int _search;

    /// <summary>For each node a number it cannot reach more nodes than, whoever is taken: its contacts' bounds for a hop less added up. O(E).</summary>
    public int[] Bounds()
    {
        var bounds = new int[graph.NodeCount];
        Array.Fill(bounds, maxHops > MostHopsBounded ? graph.NodeCount : 1);
        for (var hop = 0; hop < maxHops && maxHops <= MostHopsBounded; hop++)
        {
            bounds = Further(bounds);
        }

        return bounds;
    }

    private int[] Further(int[] nearer)
    {
        var further = new int[nearer.Length];
        for (var node = 0; node < further.Length; node++)
        {
            var targets = graph.Targets(node);
            var weights = graph.Weights(node);
            var sum = 1L;
            for (var place = 0; place < targets.Length; place++)
            {
                sum += weights[place] > 0 && targets[place] != node ? nearer[targets[place]] : 0;
            }

            further[node] = (int)Math.Min(sum, further.Length);
        }

        return further;
    }

    /// <summary>Number of nodes reached by those taken.</summary>
    public int Taken { get; private set; }

    /// <summary>The number of nodes that a set reaches.</summary>
    public int Of(IReadOnlyList<int> set)
    {
        Search(set);
        return _reached.Count;
    }

    /// <summary>How many nodes a node reaches that those taken do not.</summary>
    public int AdditionOf(int node)
    {
        Search([node]);
        return _reached.Count(one => !_taken[one]);
    }

    public void Take(int node)
    {
        Search([node]);
        foreach (var one in _reached.Where(one => !_taken[one]))
        {
            _taken[one] = true;
            Taken++;
        }
    }

    private void Search(IReadOnlyList<int> from)
    {
        _search++;
        _reached.Clear();
        foreach (var node in from)
        {
            See(node);
        }

        var (first, end) = (0, _reached.Count);
        for (var hop = 0; hop < maxHops && first < end; hop++)
        {
            for (var place = first; place < end; place++)
            {
                var targets = graph.Targets(_reached[place]);
                var weights = graph.Weights(_reached[place]);
                for (var target = 0; target < targets.Length; target++)
                {
                    if (weights[target] > 0)
                    {
                        See(targets[target]);
                    }
                }
            }

            (first, end) = (end, _reached.Count);
        }
    }

    private void See(int node)
    {
        if (_seen[node] != _search)
        {
            _seen[node] = _search;
            _reached.Add(node);
        }
    }
}
