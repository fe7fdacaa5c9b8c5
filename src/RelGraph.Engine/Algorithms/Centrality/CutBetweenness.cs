using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Betweenness on the cut between two groups: over all pairs of one node of the first and one of the second, the share of the pair's shortest paths that lead through a node. Exact.</summary>
/// <remarks>
/// b(v) = Σ_{s∈A, t∈B, s≠v≠t} σ_st(v)/σ_st, not normalised; the ends of a path do not count, so that also members of a group may stand between.
/// Conventions: as <see cref="Betweenness"/>, but pairs go from the first group to the second: in an undirected graph with separate groups each pair counts once. Groups may overlap: somebody in both is no
/// pair with himself, and two such are a pair each way. A member named twice counts once; an empty group makes all scores 0. With everybody in both groups it is <see cref="Betweenness"/> to the bit.
/// Brandes' accumulation from each node of the first group, counting only goals in the second: O(|A|·E) by hops, O(|A|·(E + V log V)) by distance; take the smaller group first in an undirected graph.
/// Working memory and threads as there.
/// Reference: Brandes, On variants of shortest-path betweenness centrality and their generic computation, 2008, doi:10.1016/j.socnet.2007.11.001.
/// </remarks>
public static class CutBetweenness
{
    /// <summary>Counts the paths.</summary>
    /// <param name="graph">The relationships.</param>
    /// <param name="first">The group that paths begin in.</param>
    /// <param name="second">The group that paths end in.</param>
    /// <param name="options">What makes a path short.</param>
    /// <param name="run">Threads, cancellation, progress.</param>
    /// <exception cref="Errors.InvalidOptionsException">An option is not allowed.</exception>
    /// <exception cref="ArgumentException">A member is not in the graph, or a weight is not above 0 though paths are measured by distance.</exception>
    public static BetweennessResult Run(IGraphView graph, IReadOnlyCollection<int> first, IReadOnlyCollection<int> second, CutBetweennessOptions options, RunContext run)
    {
        options.Validate();
        Check(graph, first, nameof(first));
        Check(graph, second, nameof(second));
        var goals = new double[graph.NodeCount];
        foreach (var node in second)
        {
            goals[node] = 1;
        }

        // In order, so that it does not matter in which the members were named.
        int[] sources = second.Count == 0 ? [] : [.. first.Distinct().Order()];
        return new BetweennessResult(PathCounting.Run(CsrGraph.Of(graph), sources, new BetweennessOptions { Length = options.Length }, 1, run, goals), sources.Length);
    }

    private static void Check(IGraphView graph, IReadOnlyCollection<int> group, string name)
    {
        foreach (var node in group)
        {
            if ((uint)node >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", name);
            }
        }
    }
}
