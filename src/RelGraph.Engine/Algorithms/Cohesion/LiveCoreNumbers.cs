using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>The core numbers of a graph, kept up as relationships come and go. Equal to <see cref="CoreNumbers"/> on the graph as it is then, to the bit.</summary>
/// <remarks>
/// Conventions as there: direction and weight do not matter, self-loops change nothing; a pair is related or not, however often it is listed, so that a change of weight is no change.
/// Kept beside them is an order in which the graph can be peeled. A new relationship can raise nodes of one level only, by one, and they are found by walking forward in that order from its earlier end; one that goes can lower
/// nodes of one level only, by one, and they are found from its ends. O(Σ degrees of the nodes looked at): a few for most relationships, all nodes of a level at worst, as in a ring that is closed and opened again.
/// 46 bytes a node; relationships are those of the graph, until a node gains or loses one. Not safe for several threads.
/// Reference: Zhang, Yu, Zhang and Qin, A fast order-based approach for core maintenance, 2017, doi:10.1109/ICDE.2017.93; Guo and Sekerinski, Simplified algorithms for order-based core maintenance, 2024, doi:10.1007/s11227-024-06190-x.
/// </remarks>
public sealed class LiveCoreNumbers
{
    private readonly CoreState _state;
    private readonly CoreRise _rise;
    private readonly CoreFall _fall;

    private LiveCoreNumbers(CoreState state) => (_state, _rise, _fall) = (state, new CoreRise(state), new CoreFall(state));

    /// <summary>The core number of each node, as of now.</summary>
    public IReadOnlyList<int> Cores => _state.Cores;

    /// <summary>The largest core number, called the graph's degeneracy, as of now; 0 for an empty graph.</summary>
    public int Largest => _state.Order.Largest;

    /// <summary>Works the core numbers of a graph out and takes them as the beginning.</summary>
    public static LiveCoreNumbers Of(IGraphView graph, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        return new LiveCoreNumbers(new CoreState(new LiveNeighbours(rows, run), [.. CoreNumbers.Run(rows, run).Cores]));
    }

    /// <summary>Relates two nodes; nothing happens when they are already, or are the same.</summary>
    /// <returns>How many nodes have a larger core number now.</returns>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public int Add(int one, int other)
    {
        ThrowIfOutside(one);
        ThrowIfOutside(other);
        return _state.Neighbours.Add(one, other) ? _rise.Added(one, other) : 0;
    }

    /// <summary>Takes the relationship of two nodes away, in both directions; nothing happens without one.</summary>
    /// <returns>How many nodes have a smaller core number now.</returns>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public int Remove(int one, int other)
    {
        ThrowIfOutside(one);
        ThrowIfOutside(other);
        if (!_state.Neighbours.Remove(one, other))
        {
            return 0;
        }

        var fallen = _fall.Removed(one, other);
        _state.Order.Trim();
        return fallen;
    }

    /// <summary>Makes changes one after another: a weight of 0 takes the relationship of two nodes away, any other relates them.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph; then nothing was changed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled between two changes; those before it hold.</exception>
    public void Set(IReadOnlyList<Relationship> changes, RunContext run) =>
        LiveChanges.Make(changes, ThrowIfOutside, (one, other) => Add(one, other), (one, other) => Remove(one, other), "peeling", run);

    private void ThrowIfOutside(int node)
    {
        if ((uint)node >= (uint)_state.Cores.Length)
        {
            throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {_state.Cores.Length - 1}.", nameof(node));
        }
    }
}
