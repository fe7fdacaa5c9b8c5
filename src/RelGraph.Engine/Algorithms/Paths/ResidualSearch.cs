using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Dijkstra's search for the cheapest way to have one more disjoint path, on lengths that potentials keep from being negative.</summary>
/// <remarks>
/// Each node v is two states, its entrance 2v and its exit 2v + 1. A relationship leads from an exit to an entrance, one in use back from the entrance to the exit for what it cost.
/// From entrance to exit leads a step of length 0, unless paths keep apart in nodes and one uses the node; from exit to entrance only where a path does.
/// </remarks>
internal sealed class ResidualSearch(ArcLengths lengths, DisjointPathsOptions options)
{
    private const int StatesPerCancellationCheck = 256;

    private readonly CsrGraph _graph = lengths.Graph;
    private readonly double[] _potentials = new double[2 * lengths.Graph.NodeCount];
    private readonly int[] _before = new int[2 * lengths.Graph.NodeCount];

    /// <summary>Finds the cheapest change that makes one more path and makes it; false when there is no more path.</summary>
    public bool TryAdd(int from, int to, PathsInUse paths, RunContext run)
    {
        var heap = new NodeHeap(_before.Length);
        var settled = new List<int>();
        var (start, goal) = (2 * from + 1, 2 * to);
        heap.Lower(start, 0);
        while (heap.TryTake(out var state) && state != goal)
        {
            if (settled.Count % StatesPerCancellationCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            settled.Add(state);
            if ((state & 1) == 0)
            {
                Enter(state, heap, paths);
            }
            else
            {
                Leave(state, from, to, heap, paths);
            }
        }

        if (double.IsPositiveInfinity(heap.Key(goal)))
        {
            return false;
        }

        // Up to the distance of the goal potentials rise with the distance; less that distance for all, so that states not settled keep theirs.
        foreach (var state in settled)
        {
            _potentials[state] += heap.Key(state) - heap.Key(goal);
        }

        Change(start, goal, paths);
        return true;
    }

    private void Enter(int state, NodeHeap heap, PathsInUse paths)
    {
        var node = state >> 1;
        var before = paths.Before(node);
        for (var place = 0; place < before.Count; place++)
        {
            Relax(state, 2 * before[place] + 1, -lengths.Of(before[place], node), heap);
        }

        if (before.Count == 0 || options.Apart == PathsApart.InRelationships)
        {
            Relax(state, state + 1, 0, heap);
        }
    }

    private void Leave(int state, int from, int to, NodeHeap heap, PathsInUse paths)
    {
        var node = state >> 1;
        if (paths.Before(node).Count > 0)
        {
            Relax(state, state - 1, 0, heap);
        }

        var targets = _graph.Targets(node);
        var weights = _graph.Weights(node);
        var after = paths.After(node);
        for (var place = 0; place < targets.Length; place++)
        {
            var target = targets[place];
            if (target != from && target != node && (target == to || !options.Forbidden.Contains(target)) && !IsAmong(after, target))
            {
                Relax(state, 2 * target, lengths.Of(weights[place]), heap);
            }
        }
    }

    private void Relax(int state, int next, double length, NodeHeap heap)
    {
        // Below 0 only by rounding of sums.
        var through = heap.Key(state) + Math.Max(0, length + _potentials[state] - _potentials[next]);
        if (through < heap.Key(next))
        {
            heap.Lower(next, through);
            _before[next] = state;
        }
    }

    private void Change(int start, int goal, PathsInUse paths)
    {
        var used = new List<(int From, int To)>();
        for (var state = goal; state != start; state = _before[state])
        {
            var (one, two) = (_before[state] >> 1, state >> 1);
            if (one == two)
            {
                continue;
            }

            if ((state & 1) == 0)
            {
                used.Add((one, two));
            }
            else
            {
                paths.GiveUp(two, one);
            }
        }

        // First give up what is rerouted, then use what is new: a node may be in both.
        used.ForEach(one => paths.Use(one.From, one.To));
    }

    private static bool IsAmong(IReadOnlyList<int> nodes, int node)
    {
        for (var place = 0; place < nodes.Count; place++)
        {
            if (nodes[place] == node)
            {
                return true;
            }
        }

        return false;
    }
}
