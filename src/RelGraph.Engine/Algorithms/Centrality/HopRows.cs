namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>The relationships of a graph by their start and by their target, for searches that go both ways; safe for any thread.</summary>
/// <remarks>Where every relationship is listed at both ends the two are the same arrays; else the turned rows are made once: 4 bytes a node and 4 a relationship.</remarks>
internal sealed class HopRows
{
    private readonly CsrGraph _graph;
    private readonly int[]? _starts;
    private readonly int[]? _sources;

    internal HopRows(CsrGraph graph)
    {
        _graph = graph;
        if (!BothWays.IsSymmetric(graph))
        {
            (_starts, _sources) = Turn(graph);
        }
    }

    internal int NodeCount => _graph.NodeCount;

    internal int RelationshipCount => _graph.RelationshipCount;

    /// <summary>True when every relationship is listed at both ends.</summary>
    internal bool IsSymmetric => _sources is null;

    /// <summary>Where each node's targets begin in <see cref="Targets"/>, and the end of the last.</summary>
    internal ReadOnlySpan<int> TargetStarts => _graph.Starts;

    /// <summary>Where relationships lead, row after row.</summary>
    internal ReadOnlySpan<int> Targets => _graph.AllTargets;

    /// <summary>Where each node's sources begin in <see cref="Sources"/>, and the end of the last.</summary>
    internal ReadOnlySpan<int> SourceStarts => _starts is null ? _graph.Starts : _starts;

    /// <summary>Where relationships come from, row after row.</summary>
    internal ReadOnlySpan<int> Sources => _sources is null ? _graph.AllTargets : _sources;

    private static (int[] Starts, int[] Sources) Turn(CsrGraph graph)
    {
        var starts = new int[graph.NodeCount + 1];
        foreach (var target in graph.AllTargets)
        {
            starts[target + 1]++;
        }

        for (var node = 0; node < graph.NodeCount; node++)
        {
            starts[node + 1] += starts[node];
        }

        var (next, sources) = (starts[..^1], new int[graph.RelationshipCount]);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var target in graph.Targets(node))
            {
                sources[next[target]++] = node;
            }
        }

        return (starts, sources);
    }
}
