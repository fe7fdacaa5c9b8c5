using System.Collections.Concurrent;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>A graph prepared for questions about single nodes: which nodes have the highest personalised PageRank as seen from one.</summary>
/// <remarks>
/// x = (1 − d)·e_s + d·Pᵀx, with P the relationships' shares of their node's weight. Conventions: rank flows along relationships in proportion to weight; a weight of 0 passes nothing, a negative one is refused;
/// a self-loop keeps its share; a node from which nothing flows starts again at the source; what cannot be reached has score 0 and is never listed; the source is listed like any other node.
/// Forward push: whatever is still to be passed on, the residual r, bounds the error of every node. In an undirected graph node v is off by at most d·W_v·max|r_u|/W_u beyond its own share of r, because
/// W_u·π_u(v) = W_v·π_v(u), and residuals may then be passed on in excess (over-relaxation); in a directed graph by at most d·Σr times the largest share that leads into v. Nodes proved to be behind
/// are never looked at again. A search of an undirected graph that has followed a twentieth of all relationships will not stay near its source: its residuals are then solved for together by conjugate gradients,
/// a third of what is left remaining after a round over all relationships, with the same bounds. The search goes on until the k-th and the next are apart, or all neighbours in the ranking as well, or no bound that matters is wider than the tolerance.
/// O(E) to prepare; a search looks at the surroundings of the source only, the sooner done the clearer the scores differ; at worst O(E·log(1/tolerance)/√(1 − d)), in a directed graph over 1 − d.
/// Safe for any number of threads; the same bits for the same graph and question, whatever was asked before.
/// References: Andersen, Chung and Lang, Local graph partitioning using PageRank vectors, 2006, doi:10.1109/FOCS.2006.44; Lofgren and Goel, Personalized PageRank to a target node, 2013, arXiv:1304.4658.
/// </remarks>
public sealed class PersonalisedPageRankIndex
{
    private readonly PushRows _rows;
    private readonly ConcurrentBag<PushSearch> _searches = [];

    private PersonalisedPageRankIndex(PushRows rows) => _rows = rows;

    /// <summary>Prepares a graph.</summary>
    /// <exception cref="ArgumentException">A weight is negative, or the weights at a node add up to more than a double holds.</exception>
    public static PersonalisedPageRankIndex Prepare(IGraphView graph, RunContext run)
    {
        run.Cancellation.ThrowIfCancellationRequested();
        return new PersonalisedPageRankIndex(PushRows.Of(CsrGraph.Of(graph), run));
    }

    /// <summary>About how much memory the index takes besides the graph, in bytes.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="relationships">Number of listed relationships; an undirected one counts twice.</param>
    /// <param name="callers">Number of searches at a time.</param>
    public static long ExpectedMemoryInBytes(long nodes, long relationships, int callers) => relationships * 12 + nodes * (24 + 45L * callers);

    /// <summary>Finds the nodes that come first as seen from one.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">The node is not in the graph.</exception>
    public PersonalisedPageRankResult Find(int source, PersonalisedPageRankOptions options, RunContext run)
    {
        options.Validate();
        if ((uint)source >= (uint)_rows.NodeCount)
        {
            throw new ArgumentException($"Node {source} is not in the graph: nodes are numbered 0 to {_rows.NodeCount - 1}.", nameof(source));
        }

        var search = _searches.TryTake(out var kept) ? kept : new PushSearch(_rows);
        var result = Find(search, source, options, run);

        // A cancelled search is half done and does not come back.
        search.Clear();
        _searches.Add(search);
        return result;
    }

    private static PersonalisedPageRankResult Find(PushSearch search, int source, PersonalisedPageRankOptions options, RunContext run)
    {
        search.Start(source, options.DampingFactor);
        var top = new TopSelection(search, options.Count);
        while (true)
        {
            search.PushOn(run);
            if (!search.IsWorthALook())
            {
                continue;
            }

            top.Narrow();
            var isOrderProved = top.IsMembershipProved && top.IsOrderProved();
            var isEnough = options.Certainty switch
            {
                RankCertainty.Members => top.IsMembershipProved,
                RankCertainty.Order => isOrderProved,
                _ => false,
            };
            if (isEnough || top.IsWithin(options.Tolerance))
            {
                return new PersonalisedPageRankResult(top.Nodes(), top.IsMembershipProved, isOrderProved, search.Pushes, search.Steps);
            }
        }
    }
}
