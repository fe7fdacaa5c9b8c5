using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>The weak components of a graph, kept up as relationships come and go. Equal to <see cref="Components"/> on the graph as it is then, to the bit.</summary>
/// <remarks>
/// Conventions as there: direction and weight do not matter, self-loops change nothing; a pair is related or not, however often it is listed.
/// A new relationship that joins two components renames the smaller. One that goes is searched round from both ends at once, the side that has looked at less first: the search ends when the two meet, soon in a network
/// of short ways, or when one side has found all of the part that broke off. O(smaller component) at worst to join, O(ways looked at) to part: all of the component at worst, as in a long ring.
/// 22 bytes a node; relationships are those of the graph, until a node gains or loses one. Not safe for several threads.
/// </remarks>
public sealed class LiveComponents
{
    private readonly LiveNeighbours _neighbours;
    private readonly TwoEndedSearch _search;
    private readonly int[] _labels;
    private readonly int[] _sizes;
    private readonly Stack<int> _free = new();

    private LiveComponents(LiveNeighbours neighbours, ComponentsResult found)
    {
        _neighbours = neighbours;
        _search = new TwoEndedSearch(_neighbours);
        _labels = [.. found.Components];
        _sizes = new int[_labels.Length];
        Count = found.Count;
        foreach (var label in _labels)
        {
            _sizes[label]++;
        }

        for (var label = _labels.Length - 1; label >= Count; label--)
        {
            _free.Push(label);
        }
    }

    /// <summary>Number of components, as of now.</summary>
    public int Count { get; private set; }

    /// <summary>Finds the components of a graph and takes them as the beginning.</summary>
    public static LiveComponents Of(IGraphView graph, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        return new LiveComponents(new LiveNeighbours(rows, run), Components.Run(rows, ComponentsOptions.Default, run));
    }

    /// <summary>True when there is a way between the two.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public bool AreConnected(int one, int other)
    {
        ThrowIfOutside(one);
        ThrowIfOutside(other);
        return _labels[one] == _labels[other];
    }

    /// <summary>The number of nodes in a node's component.</summary>
    /// <exception cref="ArgumentException">The node is not in the graph.</exception>
    public int SizeOf(int node)
    {
        ThrowIfOutside(node);
        return _sizes[_labels[node]];
    }

    /// <summary>The components as <see cref="Components"/> numbers them; O(V).</summary>
    public ComponentsResult Result()
    {
        var components = (int[])_labels.Clone();
        return new ComponentsResult(components, Numbering.ByFirstNode(components));
    }

    /// <summary>Relates two nodes; nothing happens when they are already.</summary>
    /// <returns>True when two components became one.</returns>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public bool Add(int one, int other)
    {
        if (AreConnected(one, other))
        {
            _neighbours.Add(one, other);
            return false;
        }

        var (small, large) = SizeOf(one) <= SizeOf(other) ? (one, other) : (other, one);
        _free.Push(_labels[small]);
        Rename(_search.Everybody(small), _labels[large]);
        _neighbours.Add(one, other);
        Count--;
        return true;
    }

    /// <summary>Takes the relationship of two nodes away, in both directions; nothing happens without one.</summary>
    /// <returns>True when a component fell in two.</returns>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public bool Remove(int one, int other)
    {
        ThrowIfOutside(one);
        ThrowIfOutside(other);
        if (!_neighbours.Remove(one, other))
        {
            return false;
        }

        var part = _search.PartBrokenOff(one, other);
        if (part.IsEmpty)
        {
            return false;
        }

        Rename(part, _free.Pop());
        Count++;
        return true;
    }

    /// <summary>Makes changes one after another: a weight of 0 takes the relationship of two nodes away, any other relates them.</summary>
    /// <exception cref="ArgumentException">A node is not in the graph; then nothing was changed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled between two changes; those before it hold.</exception>
    public void Set(IReadOnlyList<Relationship> changes, RunContext run) =>
        LiveChanges.Make(changes, ThrowIfOutside, (one, other) => Add(one, other), (one, other) => Remove(one, other), "joining", run);

    private void Rename(ReadOnlySpan<int> nodes, int label)
    {
        _sizes[_labels[nodes[0]]] -= nodes.Length;
        _sizes[label] += nodes.Length;
        foreach (var node in nodes)
        {
            _labels[node] = label;
        }
    }

    private void ThrowIfOutside(int node)
    {
        if ((uint)node >= (uint)_labels.Length)
        {
            throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {_labels.Length - 1}.", nameof(node));
        }
    }
}
