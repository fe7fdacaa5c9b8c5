using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Distances;

/// <summary>How far everybody is from one node when weights are lengths: Dijkstra's search.</summary>
/// <remarks>
/// Conventions: relationships are followed as the view lists them; lengths are at least 0, a negative one is refused; lengths are added from the source on; the source is 0 away; what cannot be reached is infinitely far.
/// O((V + E) log V) time, 24 bytes a node; one thread; the same bits for the same graph.
/// Reference: Dijkstra, A note on two problems in connexion with graphs, 1959, doi:10.1007/BF01386390.
/// </remarks>
public static class ShortestDistances
{
    private const int NodesPerCheck = 1 << 12;

    /// <summary>Searches from a node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="source">Where to begin.</param>
    /// <param name="run">Cancellation and progress.</param>
    /// <exception cref="ArgumentException">The source is not in the graph, or a length is negative.</exception>
    public static ShortestDistancesResult Run(IGraphView graph, int source, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        Sources.Check(rows, source);
        CheckLengths(rows);
        var (heap, previous) = (new NodeHeap(rows.NodeCount), new int[rows.NodeCount]);
        Array.Fill(previous, ShortestDistancesResult.None);
        heap.Lower(source, 0);
        var reached = 0;
        while (heap.TryTake(out var node))
        {
            if (reached++ % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("searching", reached, rows.NodeCount);
            }

            var distance = heap.Key(node);
            var targets = rows.Targets(node);
            var lengths = rows.Weights(node);
            for (var place = 0; place < targets.Length; place++)
            {
                var further = distance + lengths[place];
                if (further < heap.Key(targets[place]))
                {
                    heap.Lower(targets[place], further);
                    previous[targets[place]] = node;
                }
            }
        }

        var distances = new double[rows.NodeCount];
        for (var node = 0; node < distances.Length; node++)
        {
            distances[node] = heap.Key(node);
        }

        return new ShortestDistancesResult(distances, previous, reached);
    }

    private static void CheckLengths(CsrGraph graph)
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var length in graph.Weights(node))
            {
                if (length < 0)
                {
                    throw new ArgumentException($"Node {node} has a relationship of length {length}: lengths must be at least 0.", nameof(graph));
                }
            }
        }
    }
}
