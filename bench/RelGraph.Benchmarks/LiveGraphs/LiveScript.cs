using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.LiveGraphs;

/// <summary>What happens in a network, batch by batch: of ten interactions eight make an existing tie stronger, one begins a new tie, one ends a tie.</summary>
internal sealed class LiveScript(CsrGraph graph, int interactions, ulong seed)
{
    private const int Steps = 1024;

    private readonly Dictionary<(int, int), double> _changed = [];
    private readonly Relationship[] _listed = [.. CsrGraph.Relationships(graph).Where(one => one.From < one.To)];
    private SeededRandom _random = new(seed);

    /// <summary>The next batch: pairs with the weights they have from then on.</summary>
    public Relationship[] Next()
    {
        var batch = new Relationship[interactions];
        for (var i = 0; i < batch.Length; i++)
        {
            var tie = i % 10 == 9 ? Strangers() : Tie();
            var weight = i % 10 == 8 ? 0 : WeightOf(tie) + (_random.NextBelow(Steps) + 1) / (double)Steps;
            _changed[tie] = weight;
            batch[i] = new Relationship(tie.One, tie.Other, weight);
        }

        return batch;
    }

    /// <summary>The graph as it is after all batches.</summary>
    public CsrGraph Now() => CsrGraph.Undirected(graph.NodeCount,
        [.. _listed.Where(one => !_changed.ContainsKey((one.From, one.To))), .. _changed.Where(one => one.Value > 0).Select(one => new Relationship(one.Key.Item1, one.Key.Item2, one.Value))]);

    /// <summary>A tie of the beginning that is still there.</summary>
    private (int One, int Other) Tie()
    {
        while (true)
        {
            var one = _listed[_random.NextBelow(_listed.Length)];
            if (WeightOf((one.From, one.To)) > 0)
            {
                return (one.From, one.To);
            }
        }
    }

    private (int One, int Other) Strangers()
    {
        while (true)
        {
            var (one, other) = (_random.NextBelow(graph.NodeCount), _random.NextBelow(graph.NodeCount));
            if (one < other && WeightOf((one, other)) == 0)
            {
                return (one, other);
            }
        }
    }

    private double WeightOf((int One, int Other) tie) => _changed.TryGetValue(tie, out var weight) ? weight
        : graph.Targets(tie.One).BinarySearch(tie.Other) is >= 0 and var place ? graph.Weights(tie.One)[place] : 0;
}
