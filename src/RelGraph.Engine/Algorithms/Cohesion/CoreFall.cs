namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>Finds whose core number shrinks by a relationship that went: those left with too few neighbours of their own level or above, and who then lacks them.</summary>
internal sealed class CoreFall(CoreState state)
{
    private readonly bool[] _isFallen = new bool[state.Cores.Length];
    private readonly List<int> _fallen = [];

    /// <summary>Brings everything up to date with a relationship that was removed; tells how many nodes fell.</summary>
    internal int Removed(int one, int other)
    {
        var (early, late) = state.IsBefore(one, other) ? (one, other) : (other, one);
        var level = state.Cores[early];
        state.Later[early]--;
        state.Support[early]--;
        state.Support[late] -= state.Cores[late] == level ? 1 : 0;
        FallIfAlone(early, level);
        FallIfAlone(late, level);
        for (var i = 0; i < _fallen.Count; i++)
        {
            Fall(_fallen[i], level);
        }

        foreach (var node in _fallen)
        {
            state.Support[node] = state.SupportOf(node);
            _isFallen[node] = false;
        }

        var count = _fallen.Count;
        _fallen.Clear();
        return count;
    }

    private void FallIfAlone(int node, int level)
    {
        if (state.Cores[node] == level && state.Support[node] < level && !_isFallen[node])
        {
            _isFallen[node] = true;
            _fallen.Add(node);
        }
    }

    /// <summary>Takes a node a level down, where it comes last: after it are then its neighbours of the old level and above that have not fallen before it.</summary>
    private void Fall(int node, int level)
    {
        state.Later[node] = state.Support[node];
        foreach (var other in state.Neighbours.Of(node))
        {
            if (state.Cores[other] != level)
            {
                continue;
            }

            state.Later[other] -= state.Order.IsBefore(other, node) ? 1 : 0;
            state.Support[other]--;
            FallIfAlone(other, level);
        }

        state.Order.Remove(node, level);
        state.Order.AddLast(node, level - 1);
        state.Cores[node] = level - 1;
    }
}
