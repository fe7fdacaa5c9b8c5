namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Breadth-first search from one chosen node after another; one per thread.</summary>
internal sealed class HopReach(CsrGraph graph)
{
    private readonly bool[] _seen = new bool[graph.NodeCount];
    private readonly int[] _order = new int[graph.NodeCount];

    /// <summary>Counts the others by hops and notes them at the node.</summary>
    internal void Measure(int source, FarnessSums sums)
    {
        var starts = graph.Starts;
        var targets = graph.AllTargets;
        (_seen[source], _order[0]) = (true, source);
        var (first, reached) = (0, 1);
        for (var hops = 1; first < reached; hops++)
        {
            var last = reached;
            for (; first < last; first++)
            {
                var node = _order[first];
                foreach (var target in targets[starts[node]..starts[node + 1]])
                {
                    if (!_seen[target])
                    {
                        _seen[target] = true;
                        _order[reached++] = target;
                    }
                }
            }

            sums.AddHops(source, reached - last, hops, FarnessSums.One / (uint)hops);
        }

        foreach (var node in _order.AsSpan(0, reached))
        {
            _seen[node] = false;
        }
    }
}
