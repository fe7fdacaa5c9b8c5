using System.Collections.Concurrent;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>A graph prepared to tell the fewest people without whom nothing leads from one person to another.</summary>
/// <remarks>
/// Conventions: paths follow relationships as listed; those lighter than <see cref="VertexCutOptions.LeastWeight"/> do not count; self-loops are ignored; parallel relationships were merged by the graph;
/// the two ends are never part of the cut, so that nothing parts two nodes that a relationship joins. Of several smallest sets, always the same one, near the end around which less lies.
/// By Menger's theorem as many paths that share no node: found one after another by searches from both ends in the flow's residual graph, O((count + 1)·E) at worst, little more than the neighbourhoods of
/// both ends in practice. Prepared in O(E): the graph itself when undirected, else also turned round; 28 bytes per node and caller at a time. Safe for any number of threads.
/// References: Menger, Zur allgemeinen Kurventheorie, 1927; Even and Tarjan, Network flow and testing graph connectivity, 1975, doi:10.1137/0204043.
/// </remarks>
public sealed class VertexCutIndex
{
    private readonly CsrGraph _forward;
    private readonly CsrGraph _backward;
    private readonly double _leastWeight;
    private readonly ConcurrentBag<DisjointFlow> _flows = [];

    private VertexCutIndex(CsrGraph forward, CsrGraph backward, double leastWeight)
    {
        _forward = forward;
        _backward = backward;
        _leastWeight = leastWeight;
    }

    /// <summary>Prepares a graph.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static VertexCutIndex Prepare(IGraphView graph, VertexCutOptions options) => Prepare(graph, options, RunContext.Default);

    /// <summary>Prepares a graph, until cancelled.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static VertexCutIndex Prepare(IGraphView graph, VertexCutOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        return new VertexCutIndex(rows, CsrGraph.Reversed(rows, run), options.LeastWeight);
    }

    /// <summary>Finds a smallest set of nodes that parts the two.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public VertexCutResult Find(int from, int to, RunContext run)
    {
        foreach (var end in (int[])[from, to])
        {
            if ((uint)end >= (uint)_forward.NodeCount)
            {
                throw new ArgumentException($"Node {end} is not in the graph: nodes are numbered 0 to {_forward.NodeCount - 1}.", end == from ? nameof(from) : nameof(to));
            }
        }

        run.Cancellation.ThrowIfCancellationRequested();
        if (from == to || (_forward.Targets(from).BinarySearch(to) is >= 0 and var place && _forward.Weights(from)[place] >= _leastWeight))
        {
            return new VertexCutResult(null, []);
        }

        var flow = _flows.TryTake(out var kept) ? kept : new DisjointFlow(_forward, _backward, _leastWeight);
        var result = flow.Find(from, to, run);
        _flows.Add(flow);
        return result;
    }
}
