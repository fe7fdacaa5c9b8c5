using System.Globalization;
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
using RelGraph.Testing.Analytics;
using RelGraph.Testing.Stores;

namespace RelGraph.Engine.Tests.Analytics;

public sealed class InMemoryAnalyticsTests
{
    private static readonly GraphSelection Influence = new() { Relations = [FactKind.Influences], AsOf = RelationSamples.Day, WeightField = "strength" };

    [Fact]
    public async Task Components_Selected_AreTheBelievedVisibleRelationsOfTheDay()
    {
        var groups = await (await FewAsync()).ComponentsAsync(Influence, ComponentsOptions.Default, RunContext.Default);

        Assert.Equal("contact:C-1=0 contact:C-2=0 contact:C-3=0", Text(groups));
        Assert.Equal((1, "relgraph"), (groups.Count, groups.Engine.Name));
        Assert.Equal(typeof(InMemoryAnalytics).Assembly.GetName().Version!.ToString(3), groups.Engine.Version);
    }

    [Fact]
    public async Task Components_OfSeveralKinds_ListsNodesInOrder()
    {
        var selection = Influence with { Relations = [FactKind.WorksWith, FactKind.Covers, FactKind.PersonalTie], AlsoNodes = [FactKind.Contact], WeightField = null };

        Assert.Equal(
            "account:甲公司=0 contact:C-1=1 contact:C-2=1 contact:C-3=0 contact:C-4=2 contact:C-5=3 employee:E-1=0 employee:E-2=0",
            Text(await (await FewAsync()).ComponentsAsync(selection, ComponentsOptions.Default, RunContext.Default)));
    }

    [Fact]
    public async Task Components_ForATeam_AlsoHasWhatTheTeamMaySee()
    {
        var groups = await (await FewAsync()).ComponentsAsync(Influence with { Audience = new Audience("T-1", null) }, ComponentsOptions.Default, RunContext.Default);

        Assert.Contains(NodeId.Contact("C-7"), groups.Nodes);
    }

    [Fact]
    public async Task Components_Strong_FollowTheRelations() => Assert.Equal(
        "contact:C-1=0 contact:C-2=0 contact:C-3=1",
        Text(await (await FewAsync()).ComponentsAsync(Influence, new ComponentsOptions { Kind = ComponentKind.Strong }, RunContext.Default)));

    [Theory]
    [InlineData(RelationOrientation.AsStated, "contact:C-1=0 contact:C-2=1 contact:C-3=0")]
    [InlineData(RelationOrientation.Reversed, "contact:C-1=0 contact:C-2=1 contact:C-3=0")]
    [InlineData(RelationOrientation.Undirected, "contact:C-1=0 contact:C-2=1 contact:C-3=0")]
    public async Task Betweenness_Orientation_CountsPairsOfAnUndirectedGraphOnce(RelationOrientation orientation, string expected) =>
        Assert.Equal(expected, Text(await (await FewAsync()).BetweennessAsync(Influence with { Orientation = orientation }, PathLength.Hops, RunContext.Default)));

    [Fact]
    public async Task PageRank_Weighted_IsThatOfTheKernel()
    {
        // C-1→C-2 .5, C-2→C-1 .25, C-2→C-3 1.
        var expected = PageRank.Run(RelGraph.Testing.Algorithms.Graph.Of("0>1:0.5 1>0:0.25 1>2:1"), PageRankOptions.Default, RunContext.Default).Scores;

        var scores = await (await FewAsync()).PageRankAsync(Influence, PageRankOptions.Default, RunContext.Default);

        Assert.Equal(expected, scores.Scores);
        Assert.True(scores.Converged);
    }

    [Fact]
    public async Task PageRank_SeveralKinds_AddsParallelWeights()
    {
        // C-1→C-2 .5 and works-with 1; weights where the kind has no strength are 2.
        var expected = PageRank.Run(RelGraph.Testing.Algorithms.Graph.Of("0>1:2.5 1>0:0.25 1>2:1 3>2:2"), PageRankOptions.Default, RunContext.Default).Scores;
        var selection = Influence with { Relations = [FactKind.Influences, FactKind.WorksWith], WeightWhereEmpty = 2 };

        var scores = await (await FewAsync()).PageRankAsync(selection, PageRankOptions.Default, RunContext.Default);

        Assert.Equal([NodeId.Contact("C-1"), NodeId.Contact("C-2"), NodeId.Contact("C-3"), NodeId.Employee("E-1")], scores.Nodes);
        Assert.Equal(expected, scores.Scores);
    }

    [Fact]
    public async Task Leiden_AnyOrientation_IgnoresDirection()
    {
        var analytics = await FewAsync();
        var selection = Influence with { Relations = [FactKind.Influences, FactKind.WorksWith, FactKind.PersonalTie, FactKind.Covers] };

        var groups = await analytics.LeidenAsync(selection, LeidenOptions.Default, RunContext.Default);

        Assert.Equal(Text(groups), Text(await analytics.LeidenAsync(selection with { Orientation = RelationOrientation.Undirected }, LeidenOptions.Default, RunContext.Default)));
        Assert.Equal("account:甲公司=0 contact:C-1=1 contact:C-2=1 contact:C-3=1 employee:E-1=0 employee:E-2=0", Text(groups));
        Assert.True(groups.Modularity > 0);
    }

    [Fact]
    public async Task Estimate_OfAllSources_IsExact()
    {
        var analytics = await FewAsync();

        Assert.Equal(
            (await analytics.BetweennessAsync(Influence, PathLength.Distance, RunContext.Default)).Scores,
            (await analytics.EstimateBetweennessAsync(Influence, PathLength.Distance, 50, RunContext.Default)).Scores);
    }

    [Fact]
    public async Task Run_NothingSelected_IsEmpty()
    {
        var analytics = await FewAsync();
        var nothing = Influence with { Relations = [FactKind.OwnsShare], WeightField = null };

        Assert.Empty((await analytics.PageRankAsync(nothing, PageRankOptions.Default, RunContext.Default)).Nodes);
        Assert.Equal(0, (await analytics.LeidenAsync(nothing, LeidenOptions.Default, RunContext.Default)).Count);
        Assert.Equal(new GraphSize(0, 0), await analytics.MeasureAsync(nothing, RunContext.Default));
    }

    [Fact]
    public async Task Run_AfterAChange_ReadsAgain()
    {
        var store = new MemoryGraphStore(RelationSamples.Workspace);
        var analytics = new InMemoryAnalytics(store);
        await RelationSamples.RecordAsync(store, "1", RelationSamples.Few.Take(1));
        var before = await analytics.MeasureAsync(Influence, RunContext.Default);

        await RelationSamples.RecordAsync(store, "2", RelationSamples.Few);

        Assert.Equal((new GraphSize(2, 1), new GraphSize(3, 3)), (before, await analytics.MeasureAsync(Influence, RunContext.Default)));
    }

    [Fact]
    public async Task Run_SameSelection_ReadsOnce()
    {
        var analytics = await FewAsync();
        var reads = 0;
        var run = new RunContext { Progress = new Counter(progress => reads += progress.Phase == "reading" ? 1 : 0) };

        await analytics.MeasureAsync(Influence, run);
        var once = reads;
        await analytics.PageRankAsync(Influence, PageRankOptions.Default, run);

        Assert.True(once > 0);
        Assert.Equal(once, reads);
    }

    [Fact]
    public async Task Run_NegativeWeight_IsRefused()
    {
        var store = new MemoryGraphStore(RelationSamples.Workspace);
        await RelationSamples.RecordAsync(store, "1", [new(new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = Vendor.Us, Solution = -.5 }, DayRange.Always)]);

        var error = await Assert.ThrowsAsync<InvalidValueException>(() => new InMemoryAnalytics(store)
            .MeasureAsync(Influence with { Relations = [FactKind.Stance], WeightField = "solution" }, RunContext.Default));

        Assert.Equal("weight (solution) '-0.5' is not allowed: expected a finite number of at least 0; choose another field as weight, or leave out the kind of relation that has such values.", error.Message);
    }

    private static async Task<InMemoryAnalytics> FewAsync()
    {
        var store = new MemoryGraphStore(RelationSamples.Workspace);
        await RelationSamples.RecordAsync(store, "1", RelationSamples.Few);
        return new InMemoryAnalytics(store);
    }

    private static string Text(NodeGroups groups) => string.Join(' ', groups.Nodes.Zip(groups.Groups, (node, group) => string.Create(CultureInfo.InvariantCulture, $"{node}={group}")));

    private static string Text(NodeScores scores) => string.Join(' ', scores.Nodes.Zip(scores.Scores, (node, score) => string.Create(CultureInfo.InvariantCulture, $"{node}={score}")));

    private sealed class Counter(Action<RunProgress> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => told(value);
    }
}
