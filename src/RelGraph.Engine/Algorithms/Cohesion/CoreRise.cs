namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>Finds whose core number grows by a new relationship: walks forward in the order of peeling from its earlier end, along relationships of one level only.</summary>
internal sealed class CoreRise(CoreState state)
{
    private const byte Queued = 1;
    private const byte Candidate = 2;
    private const byte Falling = 4;

    private readonly byte[] _marks = new byte[state.Cores.Length];

    /// <summary>The number of candidates among the neighbours before each node: they will come after it should they rise.</summary>
    private readonly int[] _rising = new int[state.Cores.Length];
    private readonly List<int> _candidates = [];
    private readonly List<int> _seen = [];
    private readonly Queue<int> _falling = new();
    private readonly PeelHeap _heap = new(state.Order);

    /// <summary>Brings everything up to date with a relationship that was added; tells how many nodes rose.</summary>
    internal int Added(int one, int other)
    {
        var (early, late) = state.IsBefore(one, other) ? (one, other) : (other, one);
        var level = state.Cores[early];
        state.Later[early]++;
        state.Support[early]++;
        state.Support[late] += state.Cores[late] == level ? 1 : 0;
        if (state.Later[early] <= level)
        {
            return 0;
        }

        Look(early);
        while (_heap.Count > 0)
        {
            var node = _heap.TakeFirst();
            if (_rising[node] + state.Later[node] > level)
            {
                Hope(node, level);
            }
            else if (_rising[node] > 0)
            {
                Settle(node, level);
            }
        }

        var risen = Lift(level);
        Forget();
        return risen;
    }

    private void Look(int node)
    {
        _marks[node] |= Queued;
        _seen.Add(node);
        _heap.Add(node);
    }

    /// <summary>The node may rise; those after it are looked at in their turn.</summary>
    private void Hope(int node, int level)
    {
        _marks[node] |= Candidate;
        _candidates.Add(node);
        foreach (var other in state.Neighbours.Of(node))
        {
            if (state.Cores[other] == level && state.Order.IsBefore(node, other))
            {
                _rising[other]++;
                if ((_marks[other] & Queued) == 0)
                {
                    Look(other);
                }
            }
        }
    }

    /// <summary>The node stays; candidates that cannot do without it stay too, and move behind it.</summary>
    private void Settle(int node, int level)
    {
        var last = node;
        Leave(node, level);
        while (_falling.TryDequeue(out var fallen))
        {
            _marks[fallen] &= unchecked((byte)~(Candidate | Falling));
            foreach (var other in state.Neighbours.Of(fallen))
            {
                if (state.Cores[other] == level && _rising[other] > 0 && state.Order.IsBefore(fallen, other))
                {
                    _rising[other]--;
                    FallIfAlone(other, level);
                }
            }

            Leave(fallen, level);
            state.Order.Remove(fallen, level);
            state.Order.AddAfter(fallen, level, last);
            last = fallen;
        }
    }

    /// <summary>Candidates before the node will not have it behind them, but it will have them.</summary>
    private void Leave(int node, int level)
    {
        foreach (var other in state.Neighbours.Of(node))
        {
            if ((_marks[other] & Candidate) != 0 && state.Order.IsBefore(other, node))
            {
                state.Later[other]--;
                FallIfAlone(other, level);
            }
        }

        state.Later[node] += _rising[node];
        _rising[node] = 0;
    }

    private void FallIfAlone(int node, int level)
    {
        if ((_marks[node] & (Candidate | Falling)) == Candidate && _rising[node] + state.Later[node] <= level)
        {
            _marks[node] |= Falling;
            _falling.Enqueue(node);
        }
    }

    /// <summary>Takes the candidates that are left a level up, where they come first.</summary>
    private int Lift(int level)
    {
        _candidates.RemoveAll(node => (_marks[node] & Candidate) == 0);
        for (var i = _candidates.Count - 1; i >= 0; i--)
        {
            state.Order.Remove(_candidates[i], level);
            state.Order.AddFirst(_candidates[i], level + 1);
            state.Cores[_candidates[i]] = level + 1;
        }

        foreach (var node in _candidates)
        {
            state.Support[node] = state.SupportOf(node);
            foreach (var other in state.Neighbours.Of(node))
            {
                state.Support[other] += state.Cores[other] == level + 1 && (_marks[other] & Candidate) == 0 ? 1 : 0;
            }
        }

        return _candidates.Count;
    }

    private void Forget()
    {
        foreach (var node in _seen)
        {
            (_marks[node], _rising[node]) = (0, 0);
        }

        _seen.Clear();
        _candidates.Clear();
    }
}
