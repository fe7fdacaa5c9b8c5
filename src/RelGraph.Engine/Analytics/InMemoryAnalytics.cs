using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.Engine.Analytics;

/// <summary>Reads the selected relations from any store and runs RelGraph's own kernels. The graph is read once for one selection and sequence of the record, and kept for the next question.</summary>
/// <remarks>Safe for concurrent use; two first questions at once may both read.</remarks>
public sealed class InMemoryAnalytics(IGraphStore store) : IGraphAnalytics
{
    private volatile SelectedGraph? _last;

    /// <inheritdoc/>
    public AnalyticsEngine Engine { get; } = AnalyticsEngine.InMemory;

    /// <inheritdoc/>
    public async Task<GraphSize> MeasureAsync(GraphSelection selection, RunContext run)
    {
        var graph = await GraphAsync(selection, run).ConfigureAwait(false);
        return new GraphSize(graph.Nodes.Count, graph.RelationCount);
    }

    /// <inheritdoc/>
    public async Task<NodeScores> PageRankAsync(GraphSelection selection, PageRankOptions options, RunContext run)
    {
        options.Validate();
        var graph = await GraphAsync(selection, run).ConfigureAwait(false);
        var result = PageRank.Run(graph.View, options, run);
        return new NodeScores(Engine, graph.Nodes, result.Scores, result.Converged);
    }

    /// <inheritdoc/>
    public async Task<NodeScores> BetweennessAsync(GraphSelection selection, PathLength length, RunContext run)
    {
        var options = Paths(selection, length);
        options.Validate();
        var graph = await GraphAsync(selection, run).ConfigureAwait(false);
        return new NodeScores(Engine, graph.Nodes, Betweenness.Run(graph.View, options, run).Scores, true);
    }

    /// <inheritdoc/>
    public async Task<NodeScores> EstimateBetweennessAsync(GraphSelection selection, PathLength length, int sampleSize, RunContext run)
    {
        var options = new BetweennessEstimateOptions { Paths = Paths(selection, length), SampleSize = sampleSize };
        options.Validate();
        var graph = await GraphAsync(selection, run).ConfigureAwait(false);
        return new NodeScores(Engine, graph.Nodes, BetweennessEstimate.Run(graph.View, options, run).Scores, true);
    }

    /// <inheritdoc/>
    public async Task<NodeGroups> LeidenAsync(GraphSelection selection, LeidenOptions options, RunContext run)
    {
        options.Validate();
        var graph = await GraphAsync(selection with { Orientation = RelationOrientation.Undirected }, run).ConfigureAwait(false);
        var result = Leiden.Run(graph.View, options, run);
        return new NodeGroups(Engine, graph.Nodes, result.Communities, result.Count, result.Modularity);
    }

    /// <inheritdoc/>
    public async Task<NodeGroups> ComponentsAsync(GraphSelection selection, ComponentsOptions options, RunContext run)
    {
        options.Validate();
        var graph = await GraphAsync(selection, run).ConfigureAwait(false);
        var result = Components.Run(graph.View, options, run);
        return new NodeGroups(Engine, graph.Nodes, result.Components, result.Count, null);
    }

    /// <summary>The selected graph itself, for kernels of the catalog.</summary>
    /// <exception cref="Errors.InvalidOptionsException">The selection is not allowed.</exception>
    public Task<SelectedGraph> ReadAsync(GraphSelection selection, RunContext run) => GraphAsync(selection, run);

    private static BetweennessOptions Paths(GraphSelection selection, PathLength length) =>
        new() { Length = length, Pairs = selection.Orientation == RelationOrientation.Undirected ? PairCounting.Unordered : PairCounting.Ordered };

    private async Task<SelectedGraph> GraphAsync(GraphSelection selection, RunContext run)
    {
        selection.Validate();
        var sequence = await store.SequenceAtAsync(null, run.Cancellation).ConfigureAwait(false);
        var last = _last;
        if (last is not null && last.Sequence == sequence && last.Identity == selection.Identity())
        {
            return last;
        }

        return _last = await SelectedGraph.ReadAsync(store, selection, sequence, run).ConfigureAwait(false);
    }
}
