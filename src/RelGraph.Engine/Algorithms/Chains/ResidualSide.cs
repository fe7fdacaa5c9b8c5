namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>One half of a search in the residual graph of paths that share no node, from the start along it or from the goal against it.</summary>
/// <param name="graph">The rows in the direction of the search.</param>
/// <param name="leastWeight">Relationships lighter than this do not count.</param>
/// <param name="along">The neighbour of each node on its path towards this search's own end; below 0 when no path uses it.</param>
/// <param name="leaving">1 when relationships lead on from exits, from the start; 0 when from entrances, from the goal.</param>
internal sealed class ResidualSide(CsrGraph graph, double leastWeight, int[] along, int leaving)
{
    private const int Unseen = -1;
    private readonly int[] _before = Filled(2 * graph.NodeCount);
    private readonly List<int> _seen = [];
    private int _next;
    private int _otherEnd;
    private int _ownEnd;

    public bool HasMore => _next < _seen.Count;

    /// <summary>States and relationships looked at.</summary>
    public long Work { get; private set; }

    public bool Saw(int state) => _before[state] != Unseen;

    public void Reset()
    {
        foreach (var state in _seen)
        {
            _before[state] = Unseen;
        }

        _seen.Clear();
        (_next, Work) = (0, 0);
    }

    public void Begin(int state, int ownEnd, int otherEnd)
    {
        (_ownEnd, _otherEnd) = (ownEnd, otherEnd);
        _before[state] = state;
        _seen.Add(state);
    }

    /// <summary>Goes on from one state; tells a state that the other side has seen too, or −1.</summary>
    public int Go(ResidualSide other)
    {
        var state = _seen[_next++];
        Work++;
        var node = state >> 1;
        var neighbour = along[node];
        if ((state & 1) != leaving)
        {
            // An unused node is passed through; in one in use the only way is to reroute its path from the neighbour nearer to this search's end.
            return neighbour < 0 ? See(state ^ 1, state, other) : neighbour == _ownEnd ? Unseen : See(2 * neighbour + leaving, state, other);
        }

        if (neighbour >= 0 && See(state ^ 1, state, other) is >= 0 and var turned)
        {
            return turned;
        }

        return Follow(state, node, other);
    }

    public List<int> Back(int state)
    {
        var states = new List<int> { state };
        while (_before[state] != state)
        {
            states.Add(state = _before[state]);
        }

        return states;
    }

    private int Follow(int state, int node, ResidualSide other)
    {
        var targets = graph.Targets(node);
        var weights = graph.Weights(node);
        Work += targets.Length;
        for (var place = 0; place < targets.Length; place++)
        {
            var target = targets[place];
            if (weights[place] >= leastWeight && target != _ownEnd && (target != _otherEnd || node != _ownEnd)
                && See(2 * target + 1 - leaving, state, other) is >= 0 and var meeting)
            {
                return meeting;
            }
        }

        return Unseen;
    }

    private int See(int state, int before, ResidualSide other)
    {
        if (_before[state] != Unseen)
        {
            return Unseen;
        }

        _before[state] = before;
        _seen.Add(state);
        return other.Saw(state) ? state : Unseen;
    }

    private static int[] Filled(int count)
    {
        var states = new int[count];
        Array.Fill(states, Unseen);
        return states;
    }
}
