namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Dijkstra's search from one node after another; one per thread.</summary>
internal sealed class DistanceReach(CsrGraph graph)
{
    private readonly NodeHeap _heap = new(graph.NodeCount);
    private readonly bool[] _settled = new bool[graph.NodeCount];
    private readonly int[] _order = new int[graph.NodeCount];

    /// <summary>Adds up the distances, nearest first, and notes them at the node.</summary>
    internal void Measure(int source, FarnessSums sums)
    {
        var (reached, far, harmonic) = (0, 0.0, 0.0);
        _heap.Lower(source, 0);
        while (_heap.TryTake(out var node))
        {
            var distance = _heap.Key(node);
            _settled[node] = true;
            _order[reached++] = node;
            if (node != source)
            {
                far += distance;
                harmonic += 1 / distance;
            }

            Relax(node, distance);
        }

        foreach (var node in _order.AsSpan(0, reached))
        {
            _settled[node] = false;
            _heap.Forget(node);
        }

        sums.SetDistances(source, reached - 1, far, harmonic);
    }

    private void Relax(int node, double distance)
    {
        var targets = graph.Targets(node);
        var weights = graph.Weights(node);
        for (var place = 0; place < targets.Length; place++)
        {
            var through = distance + weights[place];
            if (!_settled[targets[place]] && through < _heap.Key(targets[place]))
            {
                _heap.Lower(targets[place], through);
            }
        }
    }
}
