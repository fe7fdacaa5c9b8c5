using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Neo4j.Tests.Transport;
using RelGraph.Storage.Neo4j.Analytics;
using RelGraph.Storage.Neo4j.Transport;
using RelGraph.Testing.Algorithms;
using RelGraph.Testing.Analytics;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Neo4j.Tests.Analytics;

/// <summary>The server's kernels compared with RelGraph's own on the same facts; the independent checks of the definitions are those of the kernels.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class GdsAnalyticsTests(Neo4jServer server)
{
    private static readonly GraphSelection Influence = new() { Relations = [FactKind.Influences], AsOf = RelationSamples.Day, WeightField = "strength" };

    private static readonly GraphSelection Everything = Influence with
    {
        Relations = [FactKind.Influences, FactKind.WorksWith, FactKind.PersonalTie, FactKind.Covers],
        AlsoNodes = [FactKind.Contact, FactKind.Employee],
        WeightWhereEmpty = 2,
    };

    [Neo4jTheory]
    [InlineData(RelationOrientation.AsStated)]
    [InlineData(RelationOrientation.Reversed)]
    [InlineData(RelationOrientation.Undirected)]
    public async Task AllKernels_OnFewFacts_AgreeWithMemory(RelationOrientation orientation)
    {
        await using var pair = await PairAsync(RelationSamples.Few);

        foreach (var selection in new[] { Influence, Everything, Everything with { WeightField = null }, Influence with { Audience = new Audience("T-1", null) } })
        {
            await pair.AgreeAsync(selection with { Orientation = orientation });
        }
    }

    [Neo4jTheory]
    [InlineData(RelationOrientation.AsStated)]
    [InlineData(RelationOrientation.Undirected)]
    public async Task AllKernels_OnARandomGraph_AgreeWithMemory(RelationOrientation orientation)
    {
        await using var pair = await PairAsync(RelationSamples.Random(7, 400, 1500));

        await pair.AgreeAsync(Influence with { Orientation = orientation, AlsoNodes = [FactKind.Contact] });
    }

    [Neo4jFact]
    public async Task Engine_Open_TellsNameAndVersion()
    {
        await using var pair = await PairAsync([]);

        Assert.Equal("neo4j-gds", pair.Gds.Engine.Name);
        Assert.Matches(@"^2\.\d+", pair.Gds.Engine.Version);
    }

    [Neo4jFact]
    public async Task AllKernels_NothingSelected_AreEmpty()
    {
        await using var pair = await PairAsync(RelationSamples.Few);

        await pair.AgreeAsync(Influence with { Relations = [FactKind.OwnsShare], WeightField = null });
    }

    [Neo4jFact]
    public async Task AllKernels_NodesWithoutRelations_AgreeWithMemory()
    {
        await using var pair = await PairAsync(RelationSamples.Few);

        await pair.AgreeAsync(Influence with { Relations = [FactKind.OwnsShare], WeightField = null, AlsoNodes = [FactKind.Contact] });
    }

    [Neo4jFact]
    public async Task Estimate_OfAllSources_IsExact()
    {
        await using var pair = await PairAsync(RelationSamples.Few);

        var exact = await pair.Memory.BetweennessAsync(Influence, PathLength.Hops, RunContext.Default);

        Assert.Equal(exact.Scores, (await pair.Gds.EstimateBetweennessAsync(Influence, PathLength.Hops, 1000, RunContext.Default)).Scores);
    }

    [Neo4jFact]
    public async Task Estimate_OfHalfTheSources_IsNear()
    {
        await using var pair = await PairAsync(RelationSamples.Random(8, 300, 2000));

        var exact = await pair.Memory.BetweennessAsync(Influence, PathLength.Hops, RunContext.Default);
        var estimate = await pair.Gds.EstimateBetweennessAsync(Influence, PathLength.Hops, 150, RunContext.Default);

        Assert.Equal(exact.Nodes, estimate.Nodes);
        Assert.InRange(estimate.Scores.Sum() / exact.Scores.Sum(), .7, 1.3);
    }

    [Neo4jFact]
    public async Task Measure_Selection_IsAnUpperBound()
    {
        await using var pair = await PairAsync(RelationSamples.Few);

        var (bound, true_) = (await pair.Gds.MeasureAsync(Influence, RunContext.Default), await pair.Memory.MeasureAsync(Influence, RunContext.Default));

        Assert.True(bound.Relations >= true_.Relations && bound.Nodes >= true_.Nodes);
    }

    [Neo4jFact]
    public async Task Run_NegativeWeight_IsRefusedAsInMemoryAndDropsItsGraph()
    {
        await using var pair = await PairAsync([new Fact(new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = Vendor.Us, Solution = -.5 }, DayRange.Always)]);
        var selection = Influence with { Relations = [FactKind.Stance], WeightField = "solution" };

        var memory = await Assert.ThrowsAsync<InvalidValueException>(() => pair.Memory.PageRankAsync(selection, PageRankOptions.Default, RunContext.Default));
        var gds = await Assert.ThrowsAsync<InvalidValueException>(() => pair.Gds.PageRankAsync(selection, PageRankOptions.Default, RunContext.Default));

        Assert.Equal(memory.Message, gds.Message);
        Assert.Empty(await GraphsAsync());
    }

    [Neo4jFact]
    public async Task Run_UnknownWorkspace_IsRefused()
    {
        await using var gds = await GdsAnalytics.OpenAsync(new GdsOptions { Connection = server.Connection, WorkspaceId = "nowhere" }, CancellationToken.None);

        var error = await Assert.ThrowsAsync<StoreException>(() => gds.PageRankAsync(Influence, PageRankOptions.Default, RunContext.Default));

        Assert.Equal("STORE_MISSING", error.Code);
        Assert.Contains("has no workspace 'nowhere'", error.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Run_WhileALargeChangeSetBecomesVisible_IsRefused()
    {
        await using var pair = await PairAsync(RelationSamples.Few);
        await using var transport = server.Connect();
        await transport.AllAsync(TransportExtensions.Statement("MATCH (w:Workspace {id: $id}) SET w.unpacking = 'large'", ("id", pair.Workspace)) with { Access = CypherAccess.Write });

        var error = await Assert.ThrowsAsync<StoreException>(() => pair.Gds.PageRankAsync(Influence, PageRankOptions.Default, RunContext.Default));

        Assert.Equal("STORE_BUSY", error.Code);
    }

    [Neo4jFact]
    public async Task Run_Cancelled_EndsTheWorkOnTheServerAndDropsTheGraph()
    {
        await using var pair = await PairAsync(RelationSamples.Random(9, 6000, 40_000), memory: false);
        using var cancel = new CancellationTokenSource();
        var told = new List<RunProgress>();
        var run = new RunContext { Cancellation = cancel.Token, Progress = new Listener(progress =>
        {
            told.Add(progress);
            if (progress.Phase == "computing")
            {
                cancel.Cancel();
            }
        }) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pair.Gds.BetweennessAsync(Influence with { Orientation = RelationOrientation.Undirected }, PathLength.Distance, run));

        Assert.Contains(told, progress => progress is { Phase: "computing", Done: < 100, Total: 100 });
        Assert.Empty(await GraphsAsync());
        await using var transport = server.Connect();
        Assert.Empty(await transport.AllAsync("SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text CONTAINS 'gds.betweenness' AND NOT text CONTAINS 'SHOW' RETURN text"));
    }

    [Neo4jFact]
    public async Task Open_ServerWithoutTheLibrary_SaysWhatToDo()
    {
        await using var plain = await Neo4jServer.StartOwnAsync();

        var error = await Assert.ThrowsAsync<StoreException>(() => GdsAnalytics.OpenAsync(new GdsOptions { Connection = plain.Connection, WorkspaceId = "w" }, CancellationToken.None));

        Assert.Equal("STORE_NO_ANALYTICS", error.Code);
        Assert.EndsWith("has no Graph Data Science library; install the plugin on the server, or ask for the memory engine.", error.Message, StringComparison.Ordinal);
    }

    private async Task<EnginePair> PairAsync(IReadOnlyList<Fact> facts, bool memory = true) => await EnginePair.OpenAsync(server, facts, memory);

    private async Task<List<object?[]>> GraphsAsync()
    {
        await using var transport = server.Connect();
        return await transport.AllAsync("CALL gds.graph.list() YIELD graphName RETURN graphName");
    }

    private sealed class Listener(Action<RunProgress> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => told(value);
    }
}
