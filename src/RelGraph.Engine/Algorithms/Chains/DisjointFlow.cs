using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>Paths between two nodes that share no node, and the nodes that stop any more of them. For one thread at a time; used again and again.</summary>
/// <remarks>
/// Each node v is two states, its entrance 2v and its exit 2v + 1. A node no path uses leads from entrance to exit. A node in use leads from its entrance back to the exit of the node before it on its path,
/// and from its exit to its entrance: so paths may be rerouted. Relationships lead from exits to entrances, without limit.
/// </remarks>
internal sealed class DisjointFlow
{
    private const int Unused = -1;

    private readonly ResidualSide _fromStart;
    private readonly ResidualSide _fromGoal;
    private readonly int[] _next;
    private readonly int[] _before;
    private readonly List<int> _firsts = [];
    private readonly List<int> _used = [];

    public DisjointFlow(CsrGraph forward, CsrGraph backward, double leastWeight)
    {
        _next = new int[forward.NodeCount];
        _before = new int[forward.NodeCount];
        Array.Fill(_next, Unused);
        Array.Fill(_before, Unused);
        _fromStart = new ResidualSide(forward, leastWeight, _before, 1);
        _fromGoal = new ResidualSide(backward, leastWeight, _next, 0);
    }

    public VertexCutResult Find(int from, int to, RunContext run)
    {
        try
        {
            for (var found = 0; Search(from, to, run) is { } states; )
            {
                run.Report("paths", ++found, null);
                Use(states, from, to);
                Reset();
            }

            return new VertexCutResult(Cut(), Paths(from, to));
        }
        finally
        {
            Reset();
            foreach (var node in _used)
            {
                (_next[node], _before[node]) = (Unused, Unused);
            }

            _used.Clear();
            _firsts.Clear();
        }
    }

    private List<int>? Search(int from, int to, RunContext run)
    {
        _fromStart.Begin(2 * from + 1, from, to);
        _fromGoal.Begin(2 * to, to, from);
        while (_fromStart.HasMore && _fromGoal.HasMore)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var (side, other) = _fromStart.Work <= _fromGoal.Work ? (_fromStart, _fromGoal) : (_fromGoal, _fromStart);
            if (side.Go(other) is >= 0 and var meeting)
            {
                var states = _fromStart.Back(meeting);
                states.Reverse();
                states.AddRange(_fromGoal.Back(meeting)[1..]);
                return states;
            }
        }

        return null;
    }

    private void Use(List<int> states, int from, int to)
    {
        // First give up what is rerouted, then take what is new: a node may be in both.
        for (var step = 1; step < states.Count; step++)
        {
            var (one, two) = (states[step - 1], states[step]);
            if ((one & 1) == 0 && (two & 1) == 1 && one >> 1 != two >> 1)
            {
                (_before[one >> 1], _next[two >> 1]) = (Unused, Unused);
            }
        }

        for (var step = 1; step < states.Count; step++)
        {
            var (one, two) = (states[step - 1] >> 1, states[step] >> 1);
            if ((states[step - 1] & 1) == 1 && (states[step] & 1) == 0 && one != two)
            {
                Take(one, two, from, to);
            }
        }
    }

    private void Take(int one, int two, int from, int to)
    {
        if (one == from)
        {
            _firsts.Add(two);
        }
        else
        {
            _next[one] = two;
            _used.Add(one);
        }

        if (two != to)
        {
            _before[two] = one;
            _used.Add(two);
        }
    }

    /// <summary>The nodes in use whose one state a search that got no further has seen and whose other it has not.</summary>
    private List<int> Cut()
    {
        var cut = new List<int>();
        foreach (var node in _used)
        {
            var isCut = _fromStart.HasMore
                ? _fromGoal.Saw(2 * node + 1) && !_fromGoal.Saw(2 * node)
                : _fromStart.Saw(2 * node) && !_fromStart.Saw(2 * node + 1);
            if (isCut && _before[node] != Unused)
            {
                cut.Add(node);
            }
        }

        return [.. cut.Distinct().Order()];
    }

    private List<IReadOnlyList<int>> Paths(int from, int to)
    {
        var paths = new List<IReadOnlyList<int>>();
        foreach (var first in _firsts.Where(node => _before[node] == from).Distinct().Order())
        {
            var path = new List<int> { from };
            for (var node = first; node != to; node = _next[node])
            {
                path.Add(node);
            }

            paths.Add([.. path, to]);
        }

        return paths;
    }

    private void Reset()
    {
        _fromStart.Reset();
        _fromGoal.Reset();
    }
}
