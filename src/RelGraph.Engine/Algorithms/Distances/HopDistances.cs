using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Distances;

/// <summary>How many relationships away everybody is from one node: breadth-first search.</summary>
/// <remarks>
/// Conventions: relationships are followed as the view lists them, whatever their weight; the source is 0 away; what cannot be reached is <see cref="HopDistancesResult.Unreachable"/>.
/// O(V + E) time, 8 bytes a node; one thread; the same bits for the same graph.
/// Reference: Moore, The shortest path through a maze, 1959.
/// </remarks>
public static class HopDistances
{
    private const int NodesPerCheck = 1 << 13;

    /// <summary>Searches from a node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">Where to begin.</param>
    /// <param name="run">Cancellation and progress.</param>
    /// <exception cref="ArgumentException">The source is not in the graph.</exception>
    public static HopDistancesResult Run(IGraphView graph, int source, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        Sources.Check(rows, source);
        var starts = rows.Starts;
        var targets = rows.AllTargets;
        var (hops, order) = (new int[rows.NodeCount], new int[rows.NodeCount]);
        Array.Fill(hops, HopDistancesResult.Unreachable);
        (hops[source], order[0]) = (0, source);
        var reached = 1;
        for (var head = 0; head < reached; head++)
        {
            if (head % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("searching", head, rows.NodeCount);
            }

            var node = order[head];
            foreach (var target in targets[starts[node]..starts[node + 1]])
            {
                if (hops[target] < 0)
                {
                    hops[target] = hops[node] + 1;
                    order[reached++] = target;
                }
            }
        }

        return new HopDistancesResult(hops, reached, hops[order[reached - 1]]);
    }
}
