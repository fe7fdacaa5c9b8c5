using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>One round of PageRank: every node passes on its rank. Each node gathers what comes to it, so that threads share nothing but what they read.</summary>
internal sealed class RankFlow
{
    private readonly CsrGraph _inward;
    private readonly double _damping;
    private readonly double[] _inverses;
    private readonly double[] _shares;
    private readonly RunContext _run;

    /// <exception cref="ArgumentException">A weight is negative.</exception>
    internal RankFlow(CsrGraph graph, double damping, RunContext run)
    {
        (_inverses, Outflow) = InvertOutflow(graph);
        _inward = CsrGraph.Reversed(graph);
        _damping = damping;
        _shares = new double[graph.NodeCount];
        _run = run;
        Chunks = RowChunks.Of(_inward.Starts);
    }

    internal RowChunks Chunks { get; }

    /// <summary>One over the weight that leaves each node; 0 where nothing flows.</summary>
    internal ReadOnlySpan<double> Inverses => _inverses;

    /// <summary>The weight that leaves all nodes.</summary>
    internal double Outflow { get; }

    internal int NodeCount => _inverses.Length;

    /// <summary>Makes the next scores and tells by how much they changed, summed over all nodes.</summary>
    internal double Round(double[] scores, double[] next)
    {
        var stranded = Chunks.Sum(_run, (from, to) =>
        {
            var sum = 0.0;
            for (var node = from; node < to; node++)
            {
                _shares[node] = scores[node] * _inverses[node];
                sum += _inverses[node] > 0 ? 0 : scores[node];
            }

            return sum;
        });
        var jumps = (1 - _damping + _damping * stranded) / scores.Length;
        return Chunks.Sum(_run, (from, to) =>
        {
            var change = 0.0;
            for (var node = from; node < to; node++)
            {
                next[node] = jumps + _damping * Inflow(node);
                change += Math.Abs(next[node] - scores[node]);
            }

            return change;
        });
    }

    /// <summary>What comes to a node from the shares last set.</summary>
    internal double Inflow(int node)
    {
        var starts = _inward.Starts;
        var row = _inward.AllTargets[starts[node]..starts[node + 1]];
        var weights = _inward.AllWeights.Slice(starts[node], row.Length);
        var shares = _shares;
        // Two sums, so that one addition does not wait for the other; which place goes to which is fixed.
        var (even, odd) = (0.0, 0.0);
        var place = 1;
        for (; place < row.Length; place += 2)
        {
            even += weights[place - 1] * shares[row[place - 1]];
            odd += weights[place] * shares[row[place]];
        }

        return place == row.Length ? even + weights[place - 1] * shares[row[place - 1]] + odd : even + odd;
    }

    /// <summary>Sets what each node passes on to each unit of weight.</summary>
    internal void SetShare(int node, double share) => _shares[node] = share;

    private static (double[] Inverses, double Total) InvertOutflow(CsrGraph graph)
    {
        var (inverses, total) = (new double[graph.NodeCount], 0.0);
        for (var node = 0; node < inverses.Length; node++)
        {
            var sum = 0.0;
            foreach (var weight in graph.Weights(node))
            {
                sum += weight >= 0 ? weight : throw new ArgumentException($"Node {node} has a relationship of weight {weight}: PageRank needs weights of at least 0.", nameof(graph));
            }

            inverses[node] = sum > 0 ? 1 / sum : 0;
            total += sum;
        }

        return (inverses, total);
    }
}
