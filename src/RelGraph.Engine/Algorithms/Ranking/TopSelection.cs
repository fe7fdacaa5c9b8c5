namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>The first k nodes by bounds that tighten: a node once proved to be behind k others stays out, so that only the doubtful ones are looked at again.</summary>
internal sealed class TopSelection(PushSearch search, int count)
{
    /// <summary>Room for rounding: bounds that overlap by no more prove nothing.</summary>
    private const double Slack = 1e-14;

    private readonly PriorityQueue<int, double> _highest = new();
    private int[] _candidates = [];
    private bool _isClosed;

    /// <summary>True when no node but the candidates can be among the first, and there are no more of them than asked for.</summary>
    internal bool IsMembershipProved => _isClosed && _candidates.Length <= count;

    /// <summary>Drops the nodes that are behind by now.</summary>
    internal void Narrow()
    {
        var pool = _isClosed ? _candidates : search.Touched;
        var least = KthLowerBound(pool);
        var outside = search.OutsideBound;
        if (!_isClosed && outside > 0 && outside + Slack >= least)
        {
            _candidates = [];
            return;
        }

        _isClosed = true;
        var kept = new List<int>(Math.Min(pool.Length, 2 * count));
        foreach (var node in pool)
        {
            if (search.Bounds(node).Most + Slack >= least)
            {
                kept.Add(node);
            }
        }

        _candidates = [.. kept];
    }

    /// <summary>True when each node of the first is above the next.</summary>
    internal bool IsOrderProved() => Nodes().All(node => node.IsAheadOfRest);

    /// <summary>True when no node that can be among the first is off by more than the tolerance.</summary>
    internal bool IsWithin(double tolerance)
    {
        var pool = _isClosed ? _candidates : search.Touched;
        if (!_isClosed && search.OutsideBound > tolerance)
        {
            return false;
        }

        var least = KthLowerBound(pool);
        foreach (var node in pool)
        {
            var (low, high) = search.Bounds(node);
            if (high >= least && high - low > tolerance)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first nodes, as far as they can be told.</summary>
    internal List<RankedNode> Nodes()
    {
        var pool = _isClosed ? _candidates : search.Touched;
        var ranked = new RankedNode[pool.Length];
        for (var place = 0; place < pool.Length; place++)
        {
            var (low, high) = search.Bounds(pool[place]);
            ranked[place] = new RankedNode(pool[place], (low + high) / 2, low, high, false);
        }

        Array.Sort(ranked, (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Node.CompareTo(other.Node));
        var rest = _isClosed ? double.NegativeInfinity : search.OutsideBound;
        for (var place = ranked.Length - 1; place >= 0; place--)
        {
            ranked[place] = ranked[place] with { IsAheadOfRest = ranked[place].AtLeast > rest + Slack };
            rest = Math.Max(rest, ranked[place].AtMost);
        }

        return [.. ranked.Take(count)];
    }

    /// <summary>So many nodes have at least this score; 0 when fewer are known.</summary>
    private double KthLowerBound(ReadOnlySpan<int> pool)
    {
        _highest.Clear();
        foreach (var node in pool)
        {
            var low = search.Bounds(node).Least;
            if (_highest.Count < count)
            {
                _highest.Enqueue(node, low);
            }
            else if (_highest.TryPeek(out _, out var lowest) && low > lowest)
            {
                _highest.EnqueueDequeue(node, low);
            }
        }

        return _highest.Count == count && _highest.TryPeek(out _, out var kth) ? kth : 0;
    }
}
