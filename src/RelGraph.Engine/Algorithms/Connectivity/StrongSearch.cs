using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>Strong components by Tarjan's depth-first search, with the way back kept in arrays instead of on the call stack.</summary>
internal sealed class StrongSearch(CsrGraph graph, RunContext run)
{
    private const int NodesPerCheck = 1 << 14;
    private const int Unseen = -1;

    /// <summary>Before a node is left: when it was reached, then the earliest node it leads back to. Afterwards: its component, as <c>int.MaxValue</c> less the number, which is later than any time.</summary>
    private readonly int[] _reached = new int[graph.NodeCount];
    private readonly int[] _nextPlace = new int[graph.NodeCount];
    private readonly int[] _path = new int[graph.NodeCount];
    private readonly int[] _waiting = new int[graph.NodeCount];
    private readonly bool[] _isRoot = new bool[graph.NodeCount];
    private int _time;
    private int _pathLength;
    private int _waitingCount;
    private int _components;

    /// <summary>A number for each node's component.</summary>
    internal int[] Run()
    {
        Array.Fill(_reached, Unseen);
        for (var node = 0; node < _reached.Length; node++)
        {
            if (_reached[node] == Unseen)
            {
                Search(node);
            }
        }

        return Array.ConvertAll(_reached, mark => int.MaxValue - mark);
    }

    private void Search(int start)
    {
        Enter(start);
        while (_pathLength > 0)
        {
            var node = _path[_pathLength - 1];
            if (Step(node))
            {
                continue;
            }

            _pathLength--;
            Leave(node);
            if (_pathLength > 0)
            {
                LeadsBack(_path[_pathLength - 1], node);
            }
        }
    }

    /// <summary>Goes on from the node to one not seen yet; false when there is none left.</summary>
    private bool Step(int node)
    {
        var targets = graph.AllTargets;
        var end = graph.Starts[node + 1];
        ref var place = ref _nextPlace[node];
        while (place < end)
        {
            var target = targets[place++];
            if (_reached[target] == Unseen)
            {
                Enter(target);
                return true;
            }

            LeadsBack(node, target);
        }

        return false;
    }

    private void Enter(int node)
    {
        if (_time % NodesPerCheck == 0)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            run.Report("searching", _time, _reached.Length);
        }

        _reached[node] = _time++;
        _isRoot[node] = true;
        _nextPlace[node] = graph.Starts[node];
        _path[_pathLength++] = node;
    }

    private void LeadsBack(int node, int other)
    {
        if (_reached[other] < _reached[node])
        {
            _reached[node] = _reached[other];
            _isRoot[node] = false;
        }
    }

    private void Leave(int node)
    {
        if (!_isRoot[node])
        {
            _waiting[_waitingCount++] = node;
            return;
        }

        // Everything that waits and was reached no earlier leads back here and no further: a component.
        var reached = _reached[node];
        var mark = int.MaxValue - _components++;
        while (_waitingCount > 0 && _reached[_waiting[_waitingCount - 1]] >= reached)
        {
            _reached[_waiting[--_waitingCount]] = mark;
        }

        _reached[node] = mark;
    }
}
