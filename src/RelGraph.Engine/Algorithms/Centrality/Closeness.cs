using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Closeness and harmonic centrality: how near a node is to the others. Exact, for everybody or for chosen nodes.</summary>
/// <remarks>
/// Closeness by Wasserman and Faust's formula for graphs that do not hang together: (r/(n − 1)) · (r/Σ d), r the number of other nodes reached; harmonic: Σ 1/d over them, so that one out of reach adds 0.
/// Conventions: distances from the node along relationships as the view lists them (turn a directed graph round for those to it); by hops a listed relationship is one step whatever its weight; by distance the weight is a
/// length, which must be above 0; self-loops change nothing; a node that reaches nobody has 0; a single node has 0.
/// Everybody by hops: breadth-first searches from 256 nodes at a time, a bit each, O(V·E/256 · levels) time at worst and 140 bytes a node and thread; chosen nodes by hops O(E) each; by distance
/// O(E + V log V) a node. Sums of hops are exact; 1/d is kept in whole 2⁻⁸⁰ths, so that the same bits come whatever the order: any number of threads, everybody or some.
/// Distances whose sum no double holds are out of reach. Not for ranking by reach of a few hops only: take the degree. Not for everybody of long chains: levels cost a look each.
/// References: Wasserman and Faust, Social network analysis, 1994, page 201; Boldi and Vigna, Axioms for centrality, 2014, doi:10.1080/15427951.2013.865686; Then and others, The more the merrier, 2014, doi:10.14778/2735496.2735507.
/// </remarks>
public static class Closeness
{
    private const int NodesPerCheck = 1;

    /// <summary>Measures the nodes.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is not allowed.</exception>
    /// <exception cref="ArgumentException">A weight is not above 0 though paths are measured by distance, or a node asked for is not in the graph.</exception>
    public static ClosenessResult Run(IGraphView graph, ClosenessOptions options, RunContext run)
    {
        options.Validate();
        run.Cancellation.ThrowIfCancellationRequested();
        var rows = CsrGraph.Of(graph);
        if (options.Length == PathLength.Distance)
        {
            ThrowIfNoLengths(rows);
        }

        var nodes = Chosen(options.Nodes, rows.NodeCount);
        var sums = new FarnessSums(rows.NodeCount);
        if (options.Length == PathLength.Distance)
        {
            NodeChunks.Run(nodes.Length, NodesPerCheck, "searching", run, () => new DistanceReach(rows), (place, reach) => reach.Measure(nodes[place], sums));
        }
        else if (options.Nodes is null)
        {
            sums = ManyHopReach.Run(rows, run);
        }
        else
        {
            NodeChunks.Run(nodes.Length, NodesPerCheck, "searching", run, () => new HopReach(rows), (place, reach) => reach.Measure(nodes[place], sums));
        }

        return sums.Result();
    }

    /// <summary>About how much memory the measuring takes besides the graph, in bytes.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="relationships">Number of listed relationships; an undirected one counts twice.</param>
    /// <param name="threads">Number of threads.</param>
    public static long ExpectedMemoryInBytes(long nodes, long relationships, int threads) => relationships * 12 + nodes * (52 + 140L * threads);

    private static void ThrowIfNoLengths(CsrGraph graph)
    {
        foreach (var weight in graph.AllWeights)
        {
            if (!(weight > 0))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A relationship has weight {weight}: as a distance it must be above 0; leave such relationships out or count hops."), nameof(graph));
            }
        }
    }

    private static int[] Chosen(IReadOnlyCollection<int>? asked, int count)
    {
        if (asked is null)
        {
            var all = new int[count];
            for (var node = 0; node < count; node++)
            {
                all[node] = node;
            }

            return all;
        }

        foreach (var node in asked)
        {
            if ((uint)node >= (uint)count)
            {
                throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {count - 1}.", nameof(asked));
            }
        }

        return [.. asked.Distinct()];
    }
}
