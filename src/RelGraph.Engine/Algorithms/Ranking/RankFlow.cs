using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>One round of PageRank: every node passes on its rank. Each node gathers what comes to it, so that threads share nothing but what they read.</summary>
internal sealed class RankFlow
{
    private readonly CsrGraph _inward;
    private readonly RowChunks _chunks;
    private readonly double _damping;
    private readonly double[] _shares;
    private readonly RunContext _run;

    /// <exception cref="ArgumentException">A weight is negative.</exception>
    internal RankFlow(CsrGraph graph, double damping, RunContext run)
    {
        Outflow = AddUp(graph);
        _inward = CsrGraph.Reversed(graph, run);
        _chunks = RowChunks.Of(_inward.Starts);
        _damping = damping;
        _shares = new double[graph.NodeCount];
        _run = run;
    }

    /// <summary>The weight that leaves each node.</summary>
    internal double[] Outflow { get; }

    /// <summary>Makes the next scores and tells by how much they changed, summed over all nodes.</summary>
    internal double Round(double[] scores, double[] next)
    {
        var stranded = _chunks.Sum(_run, (from, to) =>
        {
            var sum = 0.0;
            for (var node = from; node < to; node++)
            {
                _shares[node] = Outflow[node] > 0 ? scores[node] / Outflow[node] : 0;
                sum += Outflow[node] > 0 ? 0 : scores[node];
            }

            return sum;
        });
        var jumps = (1 - _damping + _damping * stranded) / scores.Length;
        return _chunks.Sum(_run, (from, to) =>
        {
            var starts = _inward.Starts;
            var change = 0.0;
            for (var node = from; node < to; node++)
            {
                var row = _inward.AllTargets[starts[node]..starts[node + 1]];
                next[node] = jumps + _damping * WeightedSum.Of(row, _inward.AllWeights.Slice(starts[node], row.Length), _shares);
                change += Math.Abs(next[node] - scores[node]);
            }

            return change;
        });
    }

    private static double[] AddUp(CsrGraph graph)
    {
        var outflow = new double[graph.NodeCount];
        for (var node = 0; node < outflow.Length; node++)
        {
            var sum = 0.0;
            foreach (var weight in graph.Weights(node))
            {
                sum += weight >= 0 ? weight : throw new ArgumentException($"Node {node} has a relationship of weight {weight}: PageRank needs weights of at least 0.", nameof(graph));
            }

            outflow[node] = sum;
        }

        return outflow;
    }
}
