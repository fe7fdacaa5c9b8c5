using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Finds the shortest path between two nodes from both ends at once. For one thread at a time; used again and again.</summary>
/// <remarks>Whichever side has looked at less so far goes on, so that an end with only distant contacts does not let the other side flood the graph. Done when no unseen path can be below the best met.</remarks>
internal sealed class PairSearch(ArcRows forward, ArcRows backward)
{
    private const int StepsPerCancellationCheck = 512;

    private readonly SearchSide _fromStart = new(forward);
    private readonly SearchSide _fromGoal = new(backward);

    /// <summary>Finds the path.</summary>
    /// <param name="from">The start.</param>
    /// <param name="to">The goal; another node.</param>
    /// <param name="terms">What paths may be, and what nodes add to them.</param>
    /// <param name="closed">More nodes that it may not go through.</param>
    /// <param name="notFirst">Nodes that it may not go to first.</param>
    /// <param name="limit">Only a shorter one is of interest.</param>
    /// <param name="run">Cancellation.</param>
    public FoundPath? Find(int from, int to, PathTerms terms, ReadOnlySpan<int> closed, IReadOnlyCollection<int> notFirst, double limit, RunContext run)
    {
        try
        {
            Close(from, to, terms, closed);
            return Search(from, to, terms, notFirst, limit, run);
        }
        finally
        {
            _fromStart.Reset();
            _fromGoal.Reset();
        }
    }

    /// <summary>The length of a relationship that is there.</summary>
    public double LengthOf(int node, int next)
    {
        var start = forward.Starts[node];
        return forward.Lengths[start + forward.Targets.AsSpan(start..forward.Starts[node + 1]).IndexOf(next)];
    }

    private void Close(int from, int to, PathTerms terms, ReadOnlySpan<int> closed)
    {
        foreach (var node in terms.Forbidden)
        {
            CloseBoth(node, from, to);
        }

        foreach (var node in closed)
        {
            CloseBoth(node, from, to);
        }

        // No path comes back to its start or goes on from its goal.
        _fromStart.Close(to);
        _fromGoal.Close(from);
    }

    private void CloseBoth(int node, int from, int to)
    {
        if (node != from && node != to)
        {
            _fromStart.Close(node);
            _fromGoal.Close(node);
        }
    }

    private FoundPath? Search(int from, int to, PathTerms terms, IReadOnlyCollection<int> notFirst, double limit, RunContext run)
    {
        var (least, here, there) = (limit, -1, -1);
        _fromGoal.Open(to, 0, -1);
        _fromStart.Open(from, 0, -1);
        MeetFromStart(from, from, to, notFirst, ref least, ref here, ref there);
        for (var step = 1; _fromStart.Radius + _fromGoal.Radius < least; step++)
        {
            if (step % StepsPerCancellationCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            if (_fromStart.Work <= _fromGoal.Work)
            {
                var reached = _fromStart.Advance(out var before, out var distance);
                if (reached >= 0 && (before != from || !notFirst.Contains(reached)) && _fromStart.Open(reached, distance + terms.LengthOf(reached), before))
                {
                    MeetFromStart(reached, from, to, notFirst, ref least, ref here, ref there);
                }
            }
            else
            {
                var reached = _fromGoal.Advance(out var before, out var distance);
                if (reached >= 0 && _fromGoal.Open(reached, distance + terms.LengthOf(reached), before))
                {
                    MeetFromGoal(reached, from, notFirst, ref least, ref here, ref there);
                }
            }
        }

        return here < 0 ? null : new FoundPath(least, [.. _fromStart.Back(here).Reverse(), .. _fromGoal.Back(there)]);
    }

    private void MeetFromStart(int node, int from, int to, IReadOnlyCollection<int> notFirst, ref double least, ref int here, ref int there)
    {
        // When the start itself is looked at, nothing but the goal has been reached from the other side.
        if (node != from || !notFirst.Contains(to))
        {
            _fromStart.Meet(node, _fromGoal, -1, ref least, ref here, ref there);
        }
    }

    private void MeetFromGoal(int node, int from, IReadOnlyCollection<int> notFirst, ref double least, ref int here, ref int there) =>
        _fromGoal.Meet(node, _fromStart, notFirst.Contains(node) ? from : -1, ref least, ref there, ref here);
}
