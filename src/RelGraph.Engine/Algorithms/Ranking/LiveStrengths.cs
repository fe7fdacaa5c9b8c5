using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Degrees and strengths kept up as relationships come, change weight and go. Equal to <see cref="Degree"/> on the graph as it is then, to the bit.</summary>
/// <remarks>
/// Conventions as there, of the relationships a node lists (<see cref="DegreeDirection.Out"/>): all of them in an undirected graph. A change to the weight 0 takes a relationship away.
/// The rows of the changed nodes are added up anew, in the order in which <see cref="Degree"/> adds, so that nothing drifts: O(Σ degrees of the changed nodes). 16 bytes a node and 8 a relationship and end; the ends are
/// those of the graph, until a node gains or loses one. Sums that no double holds are infinite here. Not safe for several threads.
/// </remarks>
public sealed class LiveStrengths
{
    private readonly LiveFlows _flows;
    private readonly bool _isUndirected;
    private readonly HashSet<int> _touched = [];

    private LiveStrengths(LiveFlows flows, bool isUndirected) => (_flows, _isUndirected) = (flows, isUndirected);

    /// <summary>The sum of each node's weights, as of now.</summary>
    public IReadOnlyList<double> Strengths => _flows.Outflows;

    /// <summary>Adds a graph up and takes it as the beginning.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isUndirected">True when a change of a relationship changes the one back as well.</param>
    public static LiveStrengths Of(IGraphView graph, bool isUndirected = true) => new(new LiveFlows(CsrGraph.Of(graph)), isUndirected);

    /// <summary>The number of a node's relationships, as of now.</summary>
    /// <exception cref="ArgumentException">The node is not in the graph.</exception>
    public int DegreeOf(int node)
    {
        ThrowIfOutside(node);
        return _flows.Targets(node).Length;
    }

    /// <summary>What a relationship weighs, as of now; 0 without one.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public double WeightOf(int from, int to)
    {
        ThrowIfOutside(from);
        ThrowIfOutside(to);
        return _flows.WeightOf(from, to);
    }

    /// <summary>Makes relationships weigh so much from now on, 0 takes one away, and adds the changed nodes up. Of several changes of one relationship the last counts.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph, or a weight is not finite; then nothing was changed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was changed.</exception>
    public void Set(IReadOnlyList<Relationship> changes, RunContext run)
    {
        run.Cancellation.ThrowIfCancellationRequested();
        foreach (var change in changes)
        {
            ThrowIfOutside(change.From);
            ThrowIfOutside(change.To);
            if (!double.IsFinite(change.Weight))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Relationship {change.From} → {change.To} is to weigh {change.Weight}: weights must be finite."), nameof(changes));
            }
        }

        foreach (var change in changes)
        {
            Set(change.From, change.To, change.Weight);
            if (_isUndirected)
            {
                Set(change.To, change.From, change.Weight);
            }
        }

        foreach (var node in _touched)
        {
            _flows.AddUp(node);
        }

        run.Report("adding up", _touched.Count, _touched.Count);
        _touched.Clear();
    }

    /// <summary>Degrees and strengths as <see cref="Degree"/> gives them; O(V).</summary>
    public DegreeResult Result()
    {
        var degrees = new int[_flows.NodeCount];
        for (var node = 0; node < degrees.Length; node++)
        {
            degrees[node] = _flows.Targets(node).Length;
        }

        return new DegreeResult(degrees, [.. _flows.Outflows]);
    }

    private void Set(int from, int to, double weight)
    {
        _flows.Set(from, to, weight);
        _touched.Add(from);
    }

    private void ThrowIfOutside(int node)
    {
        if ((uint)node >= (uint)_flows.NodeCount)
        {
            throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {_flows.NodeCount - 1}.", nameof(node));
        }
    }
}
