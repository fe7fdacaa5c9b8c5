using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The k most reliable loopless paths from one node to another: the ways an introduction is most likely to succeed.</summary>
/// <remarks>
/// Maximises Π strength · Π willingness of the nodes in between, exactly, within the hop limit: best-first search whose bound, the best completion of a beginning
/// when loops are allowed, is never too low, so that what comes out first is best. Equals the k shortest paths on −ln of the factors.
/// Conventions: weights are strengths in [0, 1], others are refused; a relationship or node with factor 0 is not there; self-loops are ignored; from a node to itself there is no path;
/// equally reliable paths are ordered by hops, then by their nodes' numbers.
/// Disjoint paths are chosen one after another, each the best that remains; the set as a whole need not be the best of its size.
/// O(E·h) for the bounds inside h hops of the start, then O(log q) a step with q beginnings kept, about k·h·d in practice; exponential in h at worst, and h ≤ 4. The same bits for the same graph.
/// References: Hart, Nilsson, Raphael, A formal basis for the heuristic determination of minimum cost paths, 1968, doi:10.1109/TSSC.1968.300136; Yen, 1971, doi:10.1287/mnsc.17.11.712, for the problem.
/// </remarks>
public static class ReliablePaths
{
    /// <summary>Finds the paths.</summary>
    /// <param name="graph">Relationships with strengths as weights.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The goal.</param>
    /// <param name="options">Which paths.</param>
    /// <param name="run">Cancellation.</param>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A node is not in the graph, or a weight met on the way is not in [0, 1].</exception>
    public static ReliablePathsResult Run(IGraphView graph, int from, int to, ReliablePathsOptions options, RunContext run)
    {
        options.Validate();
        ThrowIfOutside(graph, from, nameof(from));
        ThrowIfOutside(graph, to, nameof(to));
        if (from == to)
        {
            return new ReliablePathsResult([]);
        }

        if (options.Sharing == PathSharing.Any)
        {
            return new ReliablePathsResult(new PathSearch(graph, from, to, options, [], []).Best(options.Count, run));
        }

        var paths = new List<ReliablePath>();
        var usedNodes = new HashSet<int>();
        var usedRelationships = new HashSet<(int, int)>();
        while (paths.Count < options.Count && new PathSearch(graph, from, to, options, usedNodes, usedRelationships).Best(1, run) is [var path])
        {
            paths.Add(path);
            Use(path, options.Sharing, usedNodes, usedRelationships);
        }

        return new ReliablePathsResult(paths);
    }

    private static void Use(ReliablePath path, PathSharing sharing, HashSet<int> nodes, HashSet<(int, int)> relationships)
    {
        if (sharing == PathSharing.NoNode)
        {
            nodes.UnionWith(path.Nodes.Skip(1).SkipLast(1));
        }

        for (var hop = 0; hop < path.Hops; hop++)
        {
            relationships.Add((path.Nodes[hop], path.Nodes[hop + 1]));
            relationships.Add((path.Nodes[hop + 1], path.Nodes[hop]));
        }
    }

    private static void ThrowIfOutside(IGraphView graph, int node, string name)
    {
        if ((uint)node >= (uint)graph.NodeCount)
        {
            throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", name);
        }
    }
}
