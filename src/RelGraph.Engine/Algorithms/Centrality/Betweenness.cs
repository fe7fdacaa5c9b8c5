using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Betweenness: over all pairs of other nodes, the share of the pair's shortest paths that lead through a node. Exact.</summary>
/// <remarks>
/// b(v) = Σ_{s≠v≠t} σ_st(v)/σ_st, not normalised; the ends of a path do not count; pairs with no path count nothing.
/// Conventions: paths follow relationships as the view lists them; by hops a listed relationship is one step whatever its weight; by distance the weight is a length, which must be above 0,
/// and two paths are equally short when their sums, added from the start, are equal to the last bit; self-loops lie on no shortest path; parallel relationships are one, as in every view.
/// Brandes' accumulation from every node: O(V·E) time by hops, O(V·(E + V log V)) by distance, about 40 bytes per node and thread besides the result, with more than one thread 128 per node for the sums of the lanes,
/// and 4 per node and relationship for the turned rows of a graph that points; the same bits for any number of threads.
/// Counts of paths are kept as doubles: graphs with more than 10³⁰⁸ shortest paths between two nodes are beyond it.
/// Not for graphs of millions of relationships: see <see cref="BetweennessApprox"/> and <see cref="BetweennessEstimate"/>.
/// Reference: Freeman, A set of measures of centrality based on betweenness, 1977, doi:10.2307/3033543; Brandes, A faster algorithm for betweenness centrality, 2001, doi:10.1080/0022250X.2001.9990249.
/// </remarks>
public static class Betweenness
{
    /// <summary>Counts the paths.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is not allowed.</exception>
    /// <exception cref="ArgumentException">A weight is not above 0 though paths are measured by distance.</exception>
    public static BetweennessResult Run(IGraphView graph, BetweennessOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        var sources = new int[rows.NodeCount];
        for (var node = 0; node < sources.Length; node++)
        {
            sources[node] = node;
        }

        return new BetweennessResult(PathCounting.Run(rows, sources, options, 1, run), sources.Length);
    }
}
