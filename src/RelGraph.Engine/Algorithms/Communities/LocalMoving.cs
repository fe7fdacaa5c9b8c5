using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Moves nodes, from a queue, to the community that gains most, until none gains: the first phase of Leiden.</summary>
internal sealed class LocalMoving(int capacity)
{
    private const int NodesPerCheck = 1 << 13;

    /// <summary>A gain must be above this share of the node's strength: less is rounding, and could go round in circles.</summary>
    private const double LeastGain = 1e-11;

    private readonly int[] _queue = new int[capacity];
    private readonly bool[] _isQueued = new bool[capacity];
    private readonly double[] _totals = new double[capacity];
    private readonly int[] _sizes = new int[capacity];
    private readonly int[] _empty = new int[capacity];
    private int _emptyCount;

    /// <summary>Moves nodes in place and tells how many communities are left.</summary>
    internal int Run(StrengthGraph graph, int[] communities, double resolution, CommunityWeights scratch, ref SeededRandom random, RunContext run)
    {
        var count = graph.NodeCount;
        Prepare(graph, communities, ref random);
        var (head, queued, done) = (0, count, 0L);
        while (queued > 0)
        {
            if (done++ % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var node = _queue[head];
            head = head + 1 == count ? 0 : head + 1;
            queued--;
            _isQueued[node] = false;
            var from = communities[node];
            var to = Best(graph, communities, node, resolution, scratch);
            if (to == from)
            {
                continue;
            }

            Move(graph, communities, node, from, to);
            foreach (var neighbour in graph.Targets.AsSpan(graph.Starts[node]..graph.Starts[node + 1]))
            {
                if (communities[neighbour] != to && !_isQueued[neighbour])
                {
                    _isQueued[neighbour] = true;
                    var end = head + queued++;
                    _queue[end >= count ? end - count : end] = neighbour;
                }
            }
        }

        return count - _emptyCount;
    }

    private void Prepare(StrengthGraph graph, int[] communities, ref SeededRandom random)
    {
        var count = graph.NodeCount;
        Array.Clear(_totals, 0, count);
        Array.Clear(_sizes, 0, count);
        for (var node = 0; node < count; node++)
        {
            _totals[communities[node]] += graph.Strengths[node];
            _sizes[communities[node]]++;
            _isQueued[node] = true;
        }

        _emptyCount = 0;
        for (var community = count - 1; community >= 0; community--)
        {
            if (_sizes[community] == 0)
            {
                _empty[_emptyCount++] = community;
            }
        }

        RandomOrder.Fill(_queue.AsSpan(0, count), ref random);
    }

    /// <summary>The community with the largest gain over being alone; the own one unless another is better.</summary>
    private int Best(StrengthGraph graph, int[] communities, int node, double resolution, CommunityWeights scratch)
    {
        var from = communities[node];
        var row = graph.Starts[node]..graph.Starts[node + 1];
        var touched = scratch.Gather(graph.Targets.AsSpan(row), graph.Weights.AsSpan(row), communities);
        var strength = graph.Strengths[node];
        var price = resolution * strength / graph.Total;
        var best = from;
        var most = scratch.To[from] - price * (_totals[from] - strength) + LeastGain * strength;
        foreach (var community in scratch.Touched.AsSpan(0, touched))
        {
            var gain = scratch.To[community] - price * _totals[community];
            // Equal gains among others: the smallest number, whatever the order of the row.
            if (community != from && (gain > most || (gain == most && best != from && community < best)))
            {
                (best, most) = (community, gain);
            }
        }

        scratch.Clear(touched);
        return most < 0 && _sizes[from] > 1 ? _empty[_emptyCount - 1] : best;
    }

    private void Move(StrengthGraph graph, int[] communities, int node, int from, int to)
    {
        if (_sizes[to]++ == 0)
        {
            _emptyCount--;
        }

        _totals[from] -= graph.Strengths[node];
        _totals[to] += graph.Strengths[node];
        communities[node] = to;
        if (--_sizes[from] == 0)
        {
            _totals[from] = 0;
            _empty[_emptyCount++] = from;
        }
    }
}
