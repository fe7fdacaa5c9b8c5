using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Analytics;

/// <summary>Whole-graph kernels over what a store believes, worked out in memory or by the store's server. The port that every such engine implements.</summary>
/// <remarks>
/// Definitions and conventions are those of the kernels in <c>RelGraph.Engine.Algorithms</c>, whatever the engine; docs/kernels says how far engines may differ.
/// All calls refuse a selection that is not valid (<see cref="Errors.InvalidOptionsException"/>) and a weight that is negative (<see cref="Errors.InvalidValueException"/>),
/// and fail with <see cref="Errors.StoreException"/> where the store does. An empty graph gives an empty result.
/// </remarks>
public interface IGraphAnalytics
{
    /// <summary>What works out the results.</summary>
    AnalyticsEngine Engine { get; }

    /// <summary>How large the graph is, at most; cheap where the store can tell without reading it.</summary>
    Task<GraphSize> MeasureAsync(GraphSelection selection, RunContext run);

    /// <summary>PageRank, weighted; the scores sum to 1.</summary>
    Task<NodeScores> PageRankAsync(GraphSelection selection, PageRankOptions options, RunContext run);

    /// <summary>Betweenness, exact; each pair counts once in an undirected graph.</summary>
    Task<NodeScores> BetweennessAsync(GraphSelection selection, PathLength length, RunContext run);

    /// <summary>Betweenness estimated from paths that start at some nodes, scaled up to all. Engines draw differently.</summary>
    /// <param name="selection">The graph.</param>
    /// <param name="length">What makes a path short.</param>
    /// <param name="sampleSize">Number of nodes from which paths are searched, at least 1; exact when the graph has no more.</param>
    /// <param name="run">Cancellation, progress and seed.</param>
    Task<NodeScores> EstimateBetweennessAsync(GraphSelection selection, PathLength length, int sampleSize, RunContext run);

    /// <summary>Leiden communities, each of which hangs together; direction is ignored.</summary>
    Task<NodeGroups> LeidenAsync(GraphSelection selection, LeidenOptions options, RunContext run);

    /// <summary>Weak or strong components.</summary>
    Task<NodeGroups> ComponentsAsync(GraphSelection selection, ComponentsOptions options, RunContext run);
}
