using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j.Analytics;
using RelGraph.Testing.Algorithms;
using RelGraph.Testing.Analytics;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Neo4j.Tests.Analytics;

/// <summary>The same facts in Neo4j and in memory, and both engines on them.</summary>
internal sealed class EnginePair : IAsyncDisposable
{
    private static int _count;

    private EnginePair(string workspace, GdsAnalytics gds, MemoryGraphStore store)
    {
        Workspace = workspace;
        Gds = gds;
        Store = store;
        Memory = new InMemoryAnalytics(store);
    }

    public string Workspace { get; }

    public GdsAnalytics Gds { get; }

    public InMemoryAnalytics Memory { get; }

    private MemoryGraphStore Store { get; }

    public static async Task<EnginePair> OpenAsync(Neo4jServer server, IReadOnlyList<Fact> facts, bool memory)
    {
        var workspace = $"analytics-{Interlocked.Increment(ref _count)}";
        await using (var transport = server.Connect())
        {
            await DrawnGraph.DrawAsync(transport, workspace, facts);
        }

        var store = new MemoryGraphStore(RelationSamples.Workspace);
        if (memory && facts.Count > 0)
        {
            await RelationSamples.RecordAsync(store, "1", facts);
        }

        var options = new GdsOptions { Connection = server.Connection, WorkspaceId = workspace, ProgressInterval = TimeSpan.FromMilliseconds(50) };
        return new EnginePair(workspace, await GdsAnalytics.OpenAsync(options, CancellationToken.None), store);
    }

    /// <summary>Asserts all that docs/kernels promises of the two.</summary>
    public async Task AgreeAsync(GraphSelection selection)
    {
        await AgreeOnRanksAsync(selection);
        await AgreeOnPathsAsync(selection, PathLength.Hops);
        await AgreeOnPathsAsync(selection, PathLength.Distance);
        await AgreeOnComponentsAsync(selection, ComponentKind.Weak);
        await AgreeOnComponentsAsync(selection, ComponentKind.Strong);
        await AgreeOnCommunitiesAsync(selection);
    }

    public ValueTask DisposeAsync() => Gds.DisposeAsync();

    private async Task AgreeOnRanksAsync(GraphSelection selection)
    {
        var ours = await Memory.PageRankAsync(selection, PageRankOptions.Default, RunContext.Default);
        var theirs = await Gds.PageRankAsync(selection, PageRankOptions.Default, RunContext.Default);

        Assert.Equal(ours.Nodes, theirs.Nodes);
        Assert.True(theirs.Converged);
        Assert.InRange(ours.Scores.Zip(theirs.Scores, (one, other) => Math.Abs(one - other)).Sum(), 0, 1e-9);
    }

    private async Task AgreeOnPathsAsync(GraphSelection selection, PathLength length)
    {
        var ours = await Memory.BetweennessAsync(selection, length, RunContext.Default);
        var theirs = await Gds.BetweennessAsync(selection, length, RunContext.Default);

        Assert.Equal(ours.Nodes, theirs.Nodes);
        Assert.All(ours.Scores.Zip(theirs.Scores), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 1e-9 * Math.Max(1, pair.First)));
    }

    private async Task AgreeOnComponentsAsync(GraphSelection selection, ComponentKind kind)
    {
        var ours = await Memory.ComponentsAsync(selection, new ComponentsOptions { Kind = kind }, RunContext.Default);
        var theirs = await Gds.ComponentsAsync(selection, new ComponentsOptions { Kind = kind }, RunContext.Default);

        Assert.Equal(ours.Nodes, theirs.Nodes);
        Assert.Equal(ours.Groups, theirs.Groups);
        Assert.Equal(ours.Count, theirs.Count);
    }

    private async Task AgreeOnCommunitiesAsync(GraphSelection selection)
    {
        var ours = await Memory.LeidenAsync(selection, LeidenOptions.Default, RunContext.Default);
        var theirs = await Gds.LeidenAsync(selection, LeidenOptions.Default, RunContext.Default);
        var graph = await GraphAsync(selection, theirs.Nodes);

        Assert.Equal(ours.Nodes, theirs.Nodes);
        Assert.True(SlowGraphs.HangTogether(graph, ours.Groups) && SlowGraphs.HangTogether(graph, theirs.Groups));
        Assert.Equal(theirs.Modularity!.Value, Modularity.Of(graph, theirs.Groups), 9);
        // Ours goes on from its result until that gains no more; the library stops after one round.
        Assert.InRange(ours.Modularity!.Value, theirs.Modularity.Value - .01, theirs.Modularity.Value + .03);
    }

    /// <summary>The undirected graph of the facts, made anew from them.</summary>
    private async Task<CsrGraph> GraphAsync(GraphSelection selection, IReadOnlyList<NodeId> nodes)
    {
        var relations = new List<(NodeId From, NodeId To, double Weight)>();
        await foreach (var batch in Store.ReadAsync(new FactQuery { Kinds = selection.Relations, ValidOn = selection.AsOf }, CancellationToken.None))
        {
            foreach (var fact in batch.Select(version => version.Fact).Where(fact => selection.Audience.MaySee(fact.Visibility)))
            {
                var ends = RelationEnds.Find(fact.Key.Kind)!;
                var weight = selection.WeightOf(fact.Key.Kind)?.Get(fact.Content) as double? ?? selection.WeightWhereEmpty;
                if (weight > 0 && ends.FromOf(fact.Content) != ends.ToOf(fact.Content))
                {
                    relations.Add((ends.FromOf(fact.Content), ends.ToOf(fact.Content), weight));
                }
            }
        }

        return NamedGraph.Undirected(nodes, relations).View;
    }
}
