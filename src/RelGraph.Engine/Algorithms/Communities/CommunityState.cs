namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>A division of a graph's nodes while they move: masses and sizes of the communities, and which numbers are free.</summary>
internal sealed class CommunityState(int capacity)
{
    /// <summary>A gain must be above this share of the node's strength: less is rounding, and could go round in circles.</summary>
    private const double LeastGain = 1e-11;

    /// <summary>Stands for a community of the node's own, whatever its number will be.</summary>
    internal const int Alone = -1;

    private readonly double[] _masses = new double[capacity];
    private readonly int[] _sizes = new int[capacity];
    private readonly int[] _empty = new int[capacity];
    private int _emptyCount;
    private StrengthGraph? _graph;

    /// <summary>Each node's community.</summary>
    internal int[] Communities { get; private set; } = [];

    /// <summary>Number of moves made.</summary>
    internal int Moves { get; private set; }

    internal StrengthGraph Graph => _graph!;

    /// <summary>Number of communities with members.</summary>
    internal int Count => Graph.NodeCount - _emptyCount;

    internal void Start(StrengthGraph graph, int[] communities)
    {
        var count = graph.NodeCount;
        (_graph, Communities) = (graph, communities);
        Array.Clear(_masses, 0, count);
        Array.Clear(_sizes, 0, count);
        for (var node = 0; node < count; node++)
        {
            _masses[communities[node]] += graph.Masses[node];
            _sizes[communities[node]]++;
        }

        Moves = 0;
        _emptyCount = 0;
        for (var community = count - 1; community >= 0; community--)
        {
            if (_sizes[community] == 0)
            {
                _empty[_emptyCount++] = community;
            }
        }
    }

    /// <summary>The community with the largest gain over being alone, or <see cref="Alone"/>; the own one unless another is better.</summary>
    internal int Best(int node, in StrengthRows rows, CommunityWeights room, out double gained)
    {
        var (graph, masses) = (Graph, _masses);
        var from = Communities[node];
        var touched = room.Gather(rows.Targets(node), rows.Weights(node), Communities);
        var price = graph.Price * graph.Masses[node];
        var staying = room.To[from] - price * (masses[from] - graph.Masses[node]);
        var (best, most) = (from, staying + LeastGain * graph.Strengths[node]);
        foreach (var community in room.Touched.AsSpan(0, touched))
        {
            var gain = room.To[community] - price * masses[community];
            room.To[community] = 0;
            // Equal gains among others: the smallest number, whatever the order of the row.
            if (gain >= most && community != from && (gain > most || (best != from && community < best)))
            {
                (best, most) = (community, gain);
            }
        }

        if (most < 0 && _sizes[from] > 1)
        {
            (best, most) = (Alone, 0);
        }

        gained = best == from ? 0 : most - staying;
        return best;
    }

    /// <summary>Moves a node unless the community has become empty since it was found best; tells where the node is now.</summary>
    internal int Move(int node, int to)
    {
        var from = Communities[node];
        if (to == Alone)
        {
            if (_sizes[from] == 1)
            {
                return from;
            }

            to = _empty[--_emptyCount];
        }
        else if (_sizes[to] == 0)
        {
            return from;
        }

        _sizes[to]++;
        Moves++;
        _masses[from] -= Graph.Masses[node];
        _masses[to] += Graph.Masses[node];
        Communities[node] = to;
        if (--_sizes[from] == 0)
        {
            _masses[from] = 0;
            _empty[_emptyCount++] = from;
        }

        return to;
    }
}
