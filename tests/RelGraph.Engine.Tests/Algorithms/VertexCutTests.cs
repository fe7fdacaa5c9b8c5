using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class VertexCutTests
{
    [Theory]
    [InlineData("0-1 1-2", 0, 2, "1")]
    [InlineData("0-1 1-3 0-2 2-3", 0, 3, "1 2")]
    [InlineData("0-1 0-2 1-3 2-3 3-4", 0, 4, "3")]
    [InlineData("0-1 2-3", 0, 3, "")]
    [InlineData("1>0 1>2", 0, 2, "")]
    [InlineData("0-0 0-1:0 1-2", 0, 2, "")]
    public void Find_PartableNodes_GivesTheFewestBetween(string graph, int from, int to, string cut) =>
        Assert.Equal(cut, string.Join(' ', Find(Graph.Of(graph), from, to).Nodes!));

    [Theory]
    [InlineData("0-1", 0, 1)]
    [InlineData("0-1 1-2 0-2", 0, 2)]
    [InlineData("0-1", 0, 0)]
    public void Find_JoinedOrSame_IsImpossible(string graph, int from, int to)
    {
        var result = Find(Graph.Of(graph), from, to);

        Assert.Null(result.Nodes);
        Assert.Empty(result.Paths);
    }

    [Fact]
    public void Find_WeakRelationship_DoesNotCount() => Assert.Equal(
        [1], VertexCutIndex.Prepare(Graph.Of("0-1 1-3 0-3:0.1 0-2:0.1 2-3"), new VertexCutOptions { LeastWeight = .5 }).Find(0, 3, RunContext.Default).Nodes!);

    /// <summary>A greedy first path 0-1-4-5-… must be rerouted for the second to fit.</summary>
    [Fact]
    public void Find_PathInTheWayOfAnother_IsRerouted() => Assert.Equal(2, Find(Graph.Of("0-1 1-4 4-5 0-2 2-4 1-3 3-5"), 0, 5).Nodes!.Count);

    [Checker("vertex-cut")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Find_AnyGraph_GivesASmallestCutAndAsManyPaths(bool directed) => Check.One(
        Checkers.Config(17, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(9, directed), graph =>
        {
            var index = VertexCutIndex.Prepare(graph, VertexCutOptions.Default);
            return Enumerable.Range(0, graph.NodeCount).All(to => Holds(graph, 0, to, index.Find(0, to, RunContext.Default)));
        }));

    [Fact]
    public void Find_KarateLeaders_NeedsSixMembersAndShowsSixPaths()
    {
        var result = Find(Graph.KarateClub, 0, 33);

        Assert.Equal((6, 6), (result.Nodes!.Count, result.Paths.Count));
        Assert.True(SlowChains.IsCut(Graph.KarateClub, 0, 33, [.. result.Nodes]));
        Assert.Equal(result.Paths.Sum(path => path.Count - 2), result.Paths.SelectMany(path => path).Distinct().Count() - 2);
    }

    [Fact]
    public void Find_AcrossAChainOfAMillion_FindsOne() =>
        Assert.Single(Find(Big.Chain, 0, 999_999).Nodes!);

    [Fact]
    public void Find_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph: nodes are numbered 0 to 1.", Assert.Throws<ArgumentException>(() => Find(Graph.Of("0-1"), 0, 5)).Message, StringComparison.Ordinal);

    [Fact]
    public void Prepare_LeastWeightOfNothing_IsRefused() =>
        Assert.Throws<InvalidOptionsException>(() => VertexCutIndex.Prepare(Graph.Of("0-1"), new VertexCutOptions { LeastWeight = 0 }));

    [Fact]
    public void Find_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() => VertexCutIndex.Prepare(Graph.KarateClub, VertexCutOptions.Default)
        .Find(0, 33, new RunContext { Cancellation = new CancellationToken(true) }));

    private static VertexCutResult Find(CsrGraph graph, int from, int to) => VertexCutIndex.Prepare(graph, VertexCutOptions.Default).Find(from, to, RunContext.Default);

    private static bool Holds(CsrGraph graph, int from, int to, VertexCutResult result)
    {
        var smallest = SlowChains.SmallestVertexCut(graph, from, to);
        if (result.Nodes is not { } cut)
        {
            return smallest is null;
        }

        var inner = result.Paths.SelectMany(path => path.Skip(1).SkipLast(1)).ToList();
        return cut.Count == smallest && SlowChains.IsCut(graph, from, to, cut) && result.Paths.Count == cut.Count && inner.Distinct().Count() == inner.Count
            && result.Paths.All(path => path[0] == from && path[^1] == to && path.Zip(path.Skip(1)).All(hop => graph.Targets(hop.First).Contains(hop.Second)));
    }
}
