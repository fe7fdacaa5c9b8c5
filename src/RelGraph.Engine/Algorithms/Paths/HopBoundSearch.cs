using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Finds the shortest path of at most so many hops between two nodes, half of the hops from either end. Exact.</summary>
/// <remarks>Because every hop has a length above 0, the shortest walk within the limit visits no node twice. O(arcs within half the hops of either end).</remarks>
internal sealed class HopBoundSearch(ArcRows forward, ArcRows backward)
{
    private readonly HopLevels _fromStart = new(forward);
    private readonly HopLevels _fromGoal = new(backward);

    /// <inheritdoc cref="PairSearch.Find"/>
    public FoundPath? Find(int from, int to, int maxHops, PathTerms terms, IReadOnlySet<int> closed, IReadOnlyCollection<int> notFirst, double limit, RunContext run)
    {
        bool IsOpen(int node) => node == from || node == to || (!terms.Forbidden.Contains(node) && !closed.Contains(node));
        bool MayGo(int node, int next) => IsOpen(next) && (node != from || !notFirst.Contains(next));
        _fromStart.Go(from, to, (maxHops + 1) / 2, terms, MayGo, limit, run.Cancellation);
        _fromGoal.Go(to, from, maxHops / 2, terms, (next, node) => IsOpen(node) && (node != from || !notFirst.Contains(next)), limit, run.Cancellation);

        var (least, here, there) = (limit, -1, -1);
        foreach (var (node, _) in _fromStart.Best.Count <= _fromGoal.Best.Count ? _fromStart.Best : _fromGoal.Best)
        {
            if (!_fromStart.Best.TryGetValue(node, out var before) || !_fromGoal.Best.TryGetValue(node, out var after))
            {
                continue;
            }

            var length = _fromStart.DistanceOf(before) + (node == from || node == to ? 0 : terms.LengthOf(node)) + _fromGoal.DistanceOf(after);
            if (length < least || (length == least && here >= 0 && before < here))
            {
                (least, here, there) = (length, before, after);
            }
        }

        return here < 0 ? null : new FoundPath(least, [.. _fromStart.Back(here).Reverse(), .. _fromGoal.Back(there).Skip(1)]);
    }
}
