using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms;

/// <content>What kernels make of graphs while somebody may cancel them.</content>
public sealed partial class CsrGraph
{
    /// <summary>Relationships or rows between two looks at the cancellation: some milliseconds at most.</summary>
    private const int StepsPerCheck = 1 << 14;

    /// <summary>As <see cref="Directed(int, IEnumerable{Relationship})"/>, until cancelled.</summary>
    internal static CsrGraph Directed(int nodeCount, IEnumerable<Relationship> relationships, RunContext run) => Build(nodeCount, relationships, false, run);

    /// <summary>As <see cref="Undirected(int, IEnumerable{Relationship})"/>, until cancelled.</summary>
    internal static CsrGraph Undirected(int nodeCount, IEnumerable<Relationship> relationships, RunContext run) => Build(nodeCount, relationships, true, run);

    /// <summary>As <see cref="Reversed(IGraphView)"/>, until cancelled.</summary>
    internal static CsrGraph Reversed(IGraphView graph, RunContext run)
    {
        var rows = Of(graph);
        if (rows.IsFoundUndirected(run))
        {
            return rows;
        }

        var (starts, targets, weights) = Turn(rows._starts, rows._targets, rows._weights, run);
        return new CsrGraph(starts, targets, weights);
    }

    /// <summary>As <see cref="Relationships(IGraphView)"/>, until cancelled.</summary>
    internal static IEnumerable<Relationship> Relationships(IGraphView graph, RunContext run)
    {
        var place = 0;
        foreach (var one in Relationships(graph))
        {
            ThrowIfCancelled(place++, run);
            yield return one;
        }
    }

    /// <summary>As <see cref="IsUndirected"/>, until cancelled.</summary>
    internal bool IsFoundUndirected(RunContext run)
    {
        if (_undirected == 0)
        {
            _undirected = Listings.AreAlikeBothWays(_starts, _targets, _weights, run) ? 1 : -1;
        }

        return _undirected > 0;
    }

    private static void ThrowIfCancelled(int step, RunContext run)
    {
        if ((step & (StepsPerCheck - 1)) == 0)
        {
            run.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
