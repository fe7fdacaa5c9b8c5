using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Best-first search for the most reliable loopless paths between two nodes.</summary>
internal sealed class PathSearch(IGraphView graph, int from, int to, ReliablePathsOptions options, HashSet<int> usedNodes, HashSet<(int, int)> usedRelationships)
{
    private const int StepsPerCancellationCheck = 1024;

    private readonly Dictionary<(int Node, int Hops), double> _completions = [];

    public IReadOnlyList<ReliablePath> Best(int count, RunContext run)
    {
        var found = new List<ReliablePath>();
        var open = new PriorityQueue<Beginning, Beginning>();
        Enqueue(open, new Beginning(null, from, 0, 1, Completion(from, options.MaxHops)));
        for (var step = 0; found.Count < count && open.TryDequeue(out var beginning, out _); step++)
        {
            if (step % StepsPerCancellationCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            if (beginning.Node == to)
            {
                found.Add(new ReliablePath(beginning.Nodes(), beginning.Reliability));
            }
            else
            {
                Extend(open, beginning);
            }
        }

        // Bounds and products multiply in different orders; the last digit must not decide the order shown.
        return [.. found.OrderByDescending(path => path.Reliability).ThenBy(path => path.Hops)];
    }

    private void Extend(PriorityQueue<Beginning, Beginning> open, Beginning beginning)
    {
        var left = options.MaxHops - beginning.Hops - 1;
        if (left < 0)
        {
            return;
        }

        var targets = graph.Targets(beginning.Node);
        for (var place = 0; place < targets.Length; place++)
        {
            var next = targets[place];
            if (beginning.Has(next) || !MayGo(beginning.Node, next))
            {
                continue;
            }

            var reliability = beginning.Reliability * Strength(beginning.Node, place) * WillingnessOf(next);
            Enqueue(open, new Beginning(beginning, next, beginning.Hops + 1, reliability, reliability * Completion(next, left)));
        }
    }

    private void Enqueue(PriorityQueue<Beginning, Beginning> open, Beginning beginning)
    {
        if (beginning.Bound > 0 && beginning.Bound >= options.LeastReliability)
        {
            open.Enqueue(beginning, beginning);
        }
    }

    /// <summary>The best product from a node to the goal in at most so many hops, loops allowed: never less than a loopless path has.</summary>
    private double Completion(int node, int hops)
    {
        if (node == to)
        {
            return 1;
        }

        if (hops == 0)
        {
            return 0;
        }

        if (_completions.TryGetValue((node, hops), out var known))
        {
            return known;
        }

        var best = 0.0;
        var targets = graph.Targets(node);
        for (var place = 0; place < targets.Length; place++)
        {
            var strength = Strength(node, place);
            // What cannot beat the best found so far even with a sure completion is not looked into.
            if (strength > best && MayGo(node, targets[place]))
            {
                best = Math.Max(best, strength * WillingnessOf(targets[place]) * Completion(targets[place], hops - 1));
            }
        }

        return _completions[(node, hops)] = best;
    }

    private bool MayGo(int node, int next) =>
        next != node && next != from && (next == to || (!options.Forbidden.Contains(next) && !usedNodes.Contains(next)))
        && (usedRelationships.Count == 0 || !usedRelationships.Contains((node, next)));

    private double WillingnessOf(int node) => node == to || options.Willingness is null ? 1 : options.Willingness[node];

    private double Strength(int node, int place) => graph.Weights(node)[place] is >= 0 and <= 1 and var strength
        ? strength
        : throw new ArgumentException($"Relationship {node} → {graph.Targets(node)[place]} has weight {graph.Weights(node)[place]}: strengths must be in [0, 1].", nameof(node));

    /// <summary>The beginning of a path; ordered best bound first.</summary>
    private sealed record Beginning(Beginning? Before, int Node, int Hops, double Reliability, double Bound) : IComparable<Beginning>
    {
        public bool Has(int node)
        {
            for (var one = this; one is not null; one = one.Before)
            {
                if (one.Node == node)
                {
                    return true;
                }
            }

            return false;
        }

        public int[] Nodes()
        {
            var nodes = new int[Hops + 1];
            for (var one = this; one is not null; one = one.Before)
            {
                nodes[one.Hops] = one.Node;
            }

            return nodes;
        }

        public int CompareTo(Beginning? other)
        {
            var byBound = other!.Bound.CompareTo(Bound);
            var byHops = byBound != 0 ? byBound : Hops.CompareTo(other.Hops);
            return byHops != 0 ? byHops : Nodes().AsSpan().SequenceCompareTo(other.Nodes());
        }
    }
}
