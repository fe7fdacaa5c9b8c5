using System.Collections.Concurrent;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>A graph prepared for questions about pairs: the most reliable path between two nodes, or the k best loopless ones, of any number of hops.</summary>
/// <remarks>
/// Maximises Π strength · Π willingness of the nodes in between, as the shortest path on −ln of the factors. Exact to ten digits: products that differ by less than 10⁻¹⁰ for each hop count as
/// equal, and then fewer hops win; between equals that remain, the same one each time.
/// Conventions: weights are strengths in [0, 1], others are refused when preparing; a factor of 0 is not there; self-loops are ignored; from a node to itself there is no path; a path whose product is
/// below the smallest double is none.
/// A search from both ends at once along rows in order of length; the k best by Yen's deviations as counted by Lawler, none sought beyond the k-th known. With a hop limit the free search comes first,
/// and only if its path has too many hops one by hops, half from either end.
/// O(E log d) to prepare, 12 bytes for each relationship and end; a search settles about √V nodes from either end in a network without structure, all nodes at worst; 40 bytes per node and caller at a time.
/// Safe for any number of threads. For up to four hops without preparing see <see cref="ReliablePaths"/>, for paths that share nothing <see cref="ReliablePathsOptions.Sharing"/>.
/// References: Dijkstra, 1959, doi:10.1007/BF01386390; Pohl, Bi-directional search, 1971; Yen, 1971, doi:10.1287/mnsc.17.11.712; Lawler, 1972, doi:10.1287/mnsc.18.7.401.
/// </remarks>
public sealed class ReliablePathIndex
{
    /// <summary>No product of factors is this long and yet above 0 as a double.</summary>
    private const double LongestLength = 746;

    /// <summary>Room for rounding, so that the least reliability asked for is decided by the product itself.</summary>
    private const double Slack = 1e-6;

    private readonly CsrGraph _graph;
    private readonly ArcRows _forward;
    private readonly ArcRows _backward;
    private readonly ConcurrentBag<(PairSearch Pairs, HopBoundSearch Hops)> _searches = [];

    private ReliablePathIndex(CsrGraph graph, ArcRows forward, ArcRows backward)
    {
        _graph = graph;
        _forward = forward;
        _backward = backward;
    }

    /// <summary>Prepares a graph.</summary>
    /// <exception cref="ArgumentException">A weight is not in [0, 1].</exception>
    public static ReliablePathIndex Prepare(IGraphView graph, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        var forward = ArcRows.Of(rows, run);
        return new ReliablePathIndex(rows, forward, rows.IsFoundUndirected(run) ? forward : ArcRows.Of(CsrGraph.Reversed(rows, run), run));
    }

    /// <summary>Finds the paths from one node to another, most reliable first.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value of the query is out of range.</exception>
    /// <exception cref="ArgumentException">A node is not in the graph, or a willingness is missing or not in [0, 1].</exception>
    public ReliablePathsResult Find(int from, int to, ReliablePathQuery query, RunContext run)
    {
        query.Validate();
        Check(from, to, query);
        run.Cancellation.ThrowIfCancellationRequested();
        if (from == to)
        {
            return new ReliablePathsResult([]);
        }

        var search = _searches.TryTake(out var kept) ? kept : (Pairs: new PairSearch(_forward, _backward), Hops: new HopBoundSearch(_forward, _backward));
        var terms = new PathTerms(query.Forbidden, query.Willingness, query.MaxHops);
        var limit = query.LeastReliability > 0 ? Math.Min(LongestLength, Slack - Math.Log(query.LeastReliability)) : LongestLength;
        var found = new BestPaths(search.Pairs, search.Hops, from, to, terms, limit, run).Find(query.Count);
        _searches.Add(search);

        // Sums and products round differently; the last digit must not decide the order shown.
        return new ReliablePathsResult([.. found.Select(path => new ReliablePath(path.Nodes, Product(path.Nodes, query.Willingness)))
            .Where(path => path.Reliability > 0 && path.Reliability >= query.LeastReliability).OrderByDescending(path => path.Reliability).ThenBy(path => path.Hops)]);
    }

    private double Product(int[] nodes, IReadOnlyList<double>? willingness)
    {
        var product = 1.0;
        for (var hop = 1; hop < nodes.Length; hop++)
        {
            var between = hop < nodes.Length - 1 && willingness is not null ? willingness[nodes[hop]] : 1;
            product *= _graph.Weights(nodes[hop - 1])[_graph.Targets(nodes[hop - 1]).BinarySearch(nodes[hop])] * between;
        }

        return product;
    }

    private void Check(int from, int to, ReliablePathQuery query)
    {
        foreach (var (node, name) in ((int, string)[])[(from, nameof(from)), (to, nameof(to))])
        {
            if ((uint)node >= (uint)_graph.NodeCount)
            {
                throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {_graph.NodeCount - 1}.", name);
            }
        }

        if (query.Willingness is { } willingness && willingness.Count < _graph.NodeCount)
        {
            throw new ArgumentException($"Willingness has {willingness.Count} entries but the graph has {_graph.NodeCount} nodes: give one for each.", nameof(query));
        }
    }
}
