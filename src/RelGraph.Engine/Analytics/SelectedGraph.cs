using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Analytics;

/// <summary>The graph that a selection makes of a store's facts at one sequence of the record.</summary>
public sealed class SelectedGraph
{
    private readonly NodeId[] _nodes;

    private SelectedGraph(string identity, long sequence, NodeId[] nodes, CsrGraph view, long relationCount)
    {
        Identity = identity;
        Sequence = sequence;
        _nodes = nodes;
        View = view;
        RelationCount = relationCount;
    }

    /// <summary>Equal for selections that select the same.</summary>
    internal string Identity { get; }

    /// <summary>The sequence of the record.</summary>
    public long Sequence { get; }

    /// <summary>The nodes in order; the place is the number.</summary>
    public IReadOnlyList<NodeId> Nodes => _nodes;

    /// <summary>The graph by numbers.</summary>
    public CsrGraph View { get; }

    /// <summary>The number of a node; −1 when it is not in the graph.</summary>
    public int IndexOf(NodeId node) => Math.Max(-1, _nodes.AsSpan().BinarySearch(node));

    /// <summary>Number of relations before parallel ones were added.</summary>
    public long RelationCount { get; }

    /// <summary>The graph of contents that are true on the day and visible to the audience already, such as those of a picture.</summary>
    /// <param name="selection">Which of them count, and how.</param>
    /// <param name="sequence">The sequence of the record they are from.</param>
    /// <param name="contents">The contents, in any order; others than those selected do not count.</param>
    /// <exception cref="Errors.InvalidOptionsException">The selection is not allowed.</exception>
    /// <exception cref="Errors.InvalidValueException">A weight is below 0.</exception>
    public static SelectedGraph Of(GraphSelection selection, long sequence, IEnumerable<FactContent> contents)
    {
        selection.Validate();
        var reading = new SelectionReading(selection);
        foreach (var content in contents)
        {
            reading.Add(content);
        }

        return Of(selection, sequence, reading);
    }

    internal static async Task<SelectedGraph> ReadAsync(IGraphStore store, GraphSelection selection, long sequence, RunContext run)
    {
        var reading = new SelectionReading(selection);
        var query = new FactQuery { Kinds = [.. selection.Relations.Concat(selection.AlsoNodes).Distinct()], ValidOn = selection.AsOf, RecordedUpTo = sequence };
        var read = 0L;
        await foreach (var batch in store.ReadAsync(query, run.Cancellation).ConfigureAwait(false))
        {
            foreach (var version in batch)
            {
                reading.Add(version.Fact);
            }

            run.Report("reading", read += batch.Count, null);
        }

        return Of(selection, sequence, reading);
    }

    private static SelectedGraph Of(GraphSelection selection, long sequence, SelectionReading reading)
    {
        var (nodes, relations) = reading.InOrder();
        var isDirected = selection.Orientation != RelationOrientation.Undirected;
        var kept = selection.Parallels == ParallelEdges.Add ? relations : Parallels.Keep(selection.Parallels, relations, isDirected);
        var view = isDirected ? CsrGraph.Directed(nodes.Length, kept) : CsrGraph.Undirected(nodes.Length, kept);
        return new SelectedGraph(selection.Identity(), sequence, nodes, view, relations.Length);
    }
}
