using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>One trial after another of who comes to know.</summary>
internal sealed class CascadeSearch(CsrGraph graph, CancellationToken cancellation)
{
    private const int NodesPerCheck = 1 << 12;
    private readonly int[] _reached = new int[graph.NodeCount];
    private readonly int[] _trialOf = new int[graph.NodeCount];
    private int _trial;

    /// <summary>Everybody reached, in the order in which they were; valid until the next trial.</summary>
    internal ReadOnlySpan<int> Run(IReadOnlyList<int> seeds, ref SeededRandom random)
    {
        var count = 0;
        _trial++;
        foreach (var seed in seeds)
        {
            count = Reach(seed, count);
        }

        return Spread(count, ref random);
    }

    /// <summary>The same from one node.</summary>
    internal ReadOnlySpan<int> Run(int seed, ref SeededRandom random)
    {
        _trial++;
        return Spread(Reach(seed, 0), ref random);
    }

    private ReadOnlySpan<int> Spread(int count, ref SeededRandom random)
    {
        for (var head = 0; head < count; head++)
        {
            if (head % NodesPerCheck == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var targets = graph.Targets(_reached[head]);
            var chances = graph.Weights(_reached[head]);
            for (var place = 0; place < targets.Length; place++)
            {
                if (_trialOf[targets[place]] != _trial && random.NextUnit() < chances[place])
                {
                    count = Reach(targets[place], count);
                }
            }
        }

        return _reached.AsSpan(0, count);
    }

    private int Reach(int node, int count)
    {
        if (_trialOf[node] == _trial)
        {
            return count;
        }

        _trialOf[node] = _trial;
        _reached[count] = node;
        return count + 1;
    }
}
