using System.Globalization;
using System.Runtime.InteropServices;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>PageRank kept up as relationships come, change weight and go, batch by batch, within a stated error.</summary>
/// <remarks>
/// Conventions as for <see cref="PageRank"/>. Kept beside the scores p is the residual r = b − (I − d·M)·p, what the scores lack to fulfil the definition: they are off by at most Σ|r|/(1 − d) in all.
/// In an undirected graph scores follow the weight at their node, so that a batch leaves a residual at the ends of what changed only; in a directed one, at the targets of the changed nodes. It is pushed on in sweeps in the order
/// in which rows lie, only where it is large for the number of relationships, until the bound is within the tolerance; two threads at most, with the same bits.
/// O(Σ degrees of the changed nodes), a few looks at every node a sweep, and pushes in proportion to what changed: from a few nodes' surroundings to all, some rounds of the relationships for a thousand changes and a tolerance of 1e-6.
/// 40 bytes a node and 8 a relationship and end; the ends are those of the graph, until a node gains or loses one.
/// Scores depend on the batches that led to them, within the tolerance; the same batches give the same bits. When a batch is cancelled the changes are made and the next one, also an empty one, goes on. Not safe for several threads.
/// Reference: Ohsaka, Maehara and Kawarabayashi, Efficient PageRank tracking in evolving networks, 2015, doi:10.1145/2783258.2783297.
/// </remarks>
public sealed class LivePageRank
{
    private const double MuchChanged = 4;

    private readonly LivePageRankOptions _options;
    private readonly LiveFlows _flows;
    private readonly double[] _scores;
    private readonly ResidualPush _push;

    private LivePageRank(LivePageRankOptions options, LiveFlows flows, double[] scores, bool isSymmetric)
    {
        (_options, _flows, _scores) = (options, flows, scores);
        _push = new ResidualPush(flows, scores, options.DampingFactor, isSymmetric);
    }

    /// <summary>The score of each node, as of now.</summary>
    public IReadOnlyList<double> Scores => _scores;

    /// <summary>The scores are off by no more than this, summed over all nodes.</summary>
    public double ErrorBound => _push.ErrorBound();

    /// <summary>Works the scores of a graph out and takes them as the beginning.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static LivePageRank Of(IGraphView graph, LivePageRankOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        var start = PageRank.Run(rows, new() { DampingFactor = options.DampingFactor, Tolerance = options.Tolerance / 100 }, run);
        var live = new LivePageRank(options, new LiveFlows(rows), [.. start.Scores], options.IsUndirected && rows.IsUndirected);
        live._push.PushOn(options.Tolerance, run);
        return live;
    }

    /// <summary>Makes relationships weigh so much from now on, 0 takes one away, and brings the scores up to date. Of several changes of one relationship the last counts.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph, or a weight is negative or not finite; then nothing was changed.</exception>
    public void Set(IReadOnlyList<Relationship> changes, RunContext run)
    {
        foreach (var change in changes)
        {
            Check(change);
        }

        var shares = Shares(changes);
        foreach (var (node, share) in shares)
        {
            if (double.IsNaN(share))
            {
                _push.Spread(node, -_scores[node]);
            }
        }

        foreach (var change in changes)
        {
            Apply(change.From, change.To, change.Weight, shares);
            if (_options.IsUndirected)
            {
                Apply(change.To, change.From, change.Weight, shares);
            }
        }

        foreach (var (node, share) in shares)
        {
            _flows.AddUp(node);
            if (double.IsNaN(share))
            {
                _push.Spread(node, _scores[node]);
            }
            else
            {
                var score = share * _flows.Outflow(node);
                _push.Add(node, _scores[node] - score);
                _scores[node] = score;
            }
        }

        _push.PushOn(_options.Tolerance, run);
    }

    private void Apply(int node, int target, double weight, Dictionary<int, double> shares)
    {
        var before = _flows.Set(node, target, weight);
        if (shares[node] is var share && !double.IsNaN(share))
        {
            _push.Add(target, _options.DampingFactor * share * (weight - before));
        }
    }

    /// <summary>
    /// The changed nodes with their score for each unit of weight, which is kept where scores follow the weight, in undirected graphs: then only the ends of what changes have a residual.
    /// NaN for those whose score is better kept itself: in directed graphs, and when the weight at the node changes much.
    /// </summary>
    private Dictionary<int, double> Shares(IReadOnlyList<Relationship> changes)
    {
        var weights = new Dictionary<int, double>();
        foreach (var change in changes)
        {
            AddTo(weights, change.From, change.To, change.Weight);
            if (_options.IsUndirected)
            {
                AddTo(weights, change.To, change.From, change.Weight);
            }
        }

        foreach (var (node, weight) in weights)
        {
            var before = _flows.Outflow(node);
            weights[node] = _options.IsUndirected && weight >= before / MuchChanged && weight <= before * MuchChanged && before > 0 ? _scores[node] / before : double.NaN;
        }

        return weights;
    }

    private void AddTo(Dictionary<int, double> weights, int node, int target, double weight)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, node, out var isKnown);
        sum = (isKnown ? sum : _flows.Outflow(node)) + weight - _flows.WeightOf(node, target);
    }

    private void Check(Relationship change)
    {
        foreach (var node in (int[])[change.From, change.To])
        {
            if ((uint)node >= (uint)_scores.Length)
            {
                throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {_scores.Length - 1}.", nameof(change));
            }
        }

        if (!(change.Weight >= 0) || !double.IsFinite(change.Weight))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Relationship {change.From} → {change.To} is to weigh {change.Weight}: weights must be finite and at least 0."), nameof(change));
        }
    }
}
