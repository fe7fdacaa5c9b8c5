using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>PageRank kept up as relationships come, change weight and go, batch by batch, within a stated error.</summary>
/// <remarks>
/// Conventions as for <see cref="PageRank"/>. Kept beside the scores p is the residual r = b − (I − d·M)·p, what the scores lack to fulfil the definition: they are off by at most Σ|r|/(1 − d) in all.
/// A batch changes the residual at the targets of the nodes whose relationships changed only; what it brings is then pushed on, largest first by a falling threshold, until the bound is within the tolerance.
/// O(Σ degrees of the changed nodes) and O(V) looks a round, and pushes in proportion to what changed: from a few nodes' surroundings to all. 24 bytes a node and 12 a relationship and end, besides spare room.
/// Scores depend on the batches that led to them, within the tolerance; the same batches give the same bits. When a batch is cancelled the changes are made and the next one, also an empty one, goes on. Not safe for several threads.
/// Reference: Ohsaka, Maehara and Kawarabayashi, Efficient PageRank tracking in evolving networks, 2015, doi:10.1145/2783258.2783297.
/// </remarks>
public sealed class LivePageRank
{
    private readonly LivePageRankOptions _options;
    private readonly LiveFlows _flows;
    private readonly double[] _scores;
    private readonly ResidualPush _push;

    private LivePageRank(LivePageRankOptions options, LiveFlows flows, double[] scores)
    {
        (_options, _flows, _scores) = (options, flows, scores);
        _push = new ResidualPush(flows, scores, options.DampingFactor);
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
        var live = new LivePageRank(options, new LiveFlows(rows), [.. start.Scores]);
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

        var changed = changes.Select(change => change.From).Concat(_options.IsUndirected ? changes.Select(change => change.To) : []).Distinct().ToArray();
        foreach (var node in changed)
        {
            _push.Spread(node, -_scores[node]);
        }

        foreach (var change in changes)
        {
            _flows.Set(change.From, change.To, change.Weight);
            if (_options.IsUndirected)
            {
                _flows.Set(change.To, change.From, change.Weight);
            }
        }

        foreach (var node in changed)
        {
            _flows.AddUp(node);
            _push.Spread(node, _scores[node]);
        }

        _push.PushOn(_options.Tolerance, run);
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
