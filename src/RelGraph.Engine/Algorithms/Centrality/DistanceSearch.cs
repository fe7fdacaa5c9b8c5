namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Dijkstra's search with the accumulation of dependencies on the way back.</summary>
internal sealed class DistanceSearch : PathSearch
{
    private readonly CsrGraph _graph;
    private readonly double[]? _goals;
    private readonly NodeHeap _heap;
    private readonly double[] _paths;
    private readonly double[] _dependency;
    private readonly int[] _order;

    /// <summary>The place of a node in the order in which nodes were settled; −1 before.</summary>
    private readonly int[] _settled;


    internal DistanceSearch(CsrGraph graph, double[]? goals)
    {
        _graph = graph;
        _goals = goals;
        _heap = new NodeHeap(graph.NodeCount);
        _paths = new double[graph.NodeCount];
        _dependency = new double[graph.NodeCount];
        _order = new int[graph.NodeCount];
        _settled = new int[graph.NodeCount];
        Array.Fill(_settled, -1);
    }

    internal override void Add(int source, double[] sums)
    {
        var reached = Search(source);
        Accumulate(reached, sums);
        foreach (var node in _order.AsSpan(0, reached))
        {
            _settled[node] = -1;
            _heap.Forget(node);
        }
    }

    private int Search(int source)
    {
        var starts = _graph.Starts;
        var targets = _graph.AllTargets;
        var weights = _graph.AllWeights;
        _heap.Lower(source, 0);
        _paths[source] = 1;
        var reached = 0;
        while (_heap.TryTake(out var node))
        {
            _settled[node] = reached;
            _order[reached++] = node;
            var distance = _heap.Key(node);
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var target = targets[place];
                // A settled node is never left again: a weight too small to change the sum could otherwise make a circle of equals.
                if (_settled[target] >= 0)
                {
                    continue;
                }

                var (through, known) = (distance + weights[place], _heap.Key(target));
                if (through < known)
                {
                    _heap.Lower(target, through);
                    _paths[target] = _paths[node];
                }
                else if (through == known)
                {
                    _paths[target] += _paths[node];
                }
            }
        }

        return reached;
    }

    private void Accumulate(int reached, double[] sums)
    {
        var starts = _graph.Starts;
        var targets = _graph.AllTargets;
        var weights = _graph.AllWeights;
        for (var last = reached - 1; last > 0; last--)
        {
            var node = _order[last];
            var distance = _heap.Key(node);
            var sum = 0.0;
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var target = targets[place];
                if (_settled[target] > last && _heap.Key(target) == distance + weights[place])
                {
                    sum += _dependency[target];
                }
            }

            sum *= _paths[node];
            _dependency[node] = ((_goals is null ? 1 : _goals[node]) + sum) / _paths[node];
            sums[node] += sum;
        }
    }
}
