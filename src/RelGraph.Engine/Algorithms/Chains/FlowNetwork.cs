using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The arcs of a flow: of each relationship one along it, at an even place, and one back, at the odd place after it.</summary>
internal sealed class FlowNetwork
{
    private const int StepsPerCheck = 1 << 12;

    private readonly int[] _starts;
    private readonly int[] _arcs;
    private readonly int[] _targets;
    private readonly double[] _free;
    private readonly int[] _levels;
    private readonly int[] _current;

    public FlowNetwork(IGraphView graph, RunContext run)
    {
        var all = CsrGraph.Relationships(graph, run).Where(one => one.Weight > 0 && one.From != one.To).ToArray();
        _starts = new int[graph.NodeCount + 1];
        _targets = new int[2 * all.Length];
        _free = new double[2 * all.Length];
        for (var place = 0; place < all.Length; place++)
        {
            Check(place, run.Cancellation);
            _starts[all[place].From + 1]++;
            _starts[all[place].To + 1]++;
            (_targets[2 * place], _targets[2 * place + 1]) = (all[place].To, all[place].From);
            _free[2 * place] = all[place].Weight;
        }

        for (var node = 1; node < _starts.Length; node++)
        {
            _starts[node] += _starts[node - 1];
        }

        _arcs = new int[_targets.Length];
        var next = _starts[..^1];
        for (var arc = 0; arc < _targets.Length; arc++)
        {
            Check(arc, run.Cancellation);
            _arcs[next[_targets[arc ^ 1]]++] = arc;
        }

        _levels = new int[graph.NodeCount];
        _current = new int[graph.NodeCount];
    }

    public bool IsLevelled(int node) => _levels[node] >= 0;

    /// <summary>Tells how many free arcs each node is from the start; false when the goal is out of reach.</summary>
    public bool Level(int from, int to, CancellationToken cancellation)
    {
        Array.Fill(_levels, -1);
        _levels[from] = 0;
        var queue = new Queue<int>([from]);
        for (var step = 0; queue.TryDequeue(out var node); step++)
        {
            Check(step, cancellation);
            for (var place = _starts[node]; place < _starts[node + 1]; place++)
            {
                var arc = _arcs[place];
                if (_free[arc] > 0 && _levels[_targets[arc]] < 0)
                {
                    _levels[_targets[arc]] = _levels[node] + 1;
                    queue.Enqueue(_targets[arc]);
                }
            }
        }

        return _levels[to] >= 0;
    }

    /// <summary>Sends along shortest ways until every one of them is full somewhere.</summary>
    public void Block(int from, int to, CancellationToken cancellation)
    {
        _starts.AsSpan(0, _current.Length).CopyTo(_current);
        var path = new List<int>();
        var step = 0;
        for (var node = from; ; step = (step + 1) % StepsPerCheck)
        {
            Check(step, cancellation);
            if (node == to)
            {
                node = Send(path);
            }
            else if (Step(node) is >= 0 and var arc)
            {
                path.Add(arc);
                node = _targets[arc];
            }
            else if (path.Count > 0)
            {
                // A dead end: step back and pass it by.
                node = _targets[path[^1] ^ 1];
                path.RemoveAt(path.Count - 1);
                _current[node]++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>What each relationship carries once flow both ways between two nodes is set off.</summary>
    public List<Relationship> Flows()
    {
        var carried = new Dictionary<(int From, int To), double>();
        for (var arc = 0; arc < _targets.Length; arc += 2)
        {
            if (_free[arc + 1] > 0)
            {
                carried[(_targets[arc + 1], _targets[arc])] = _free[arc + 1];
            }
        }

        return [.. carried.Select(one => new Relationship(one.Key.From, one.Key.To, one.Value - carried.GetValueOrDefault((one.Key.To, one.Key.From))))
            .Where(one => one.Weight > 0).OrderBy(one => one.From).ThenBy(one => one.To)];
    }

    private static void Check(int step, CancellationToken cancellation)
    {
        if (step % StepsPerCheck == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private int Step(int node)
    {
        for (; _current[node] < _starts[node + 1]; _current[node]++)
        {
            var arc = _arcs[_current[node]];
            if (_free[arc] > 0 && _levels[_targets[arc]] == _levels[node] + 1)
            {
                return arc;
            }
        }

        return -1;
    }

    /// <summary>Fills the path's narrowest arc and goes back to where it begins.</summary>
    private int Send(List<int> path)
    {
        var amount = path.Min(arc => _free[arc]);
        var full = -1;
        for (var place = path.Count - 1; place >= 0; place--)
        {
            _free[path[place]] -= amount;
            _free[path[place] ^ 1] += amount;
            full = _free[path[place]] == 0 ? place : full;
        }

        var node = _targets[path[full] ^ 1];
        path.RemoveRange(full, path.Count - full);
        return node;
    }
}
