using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class EdgeDisjointPathsTests
{
    [Theory]
    [InlineData("0-1", 0, 0, 0)]
    [InlineData("0-1 2-3", 0, 3, 0)]
    [InlineData("0-1", 0, 1, 1)]
    [InlineData("0-1 1-3 0-2 2-3", 0, 3, 2)]
    [InlineData("0-1 1-2 0-2 2-3", 0, 3, 1)]
    [InlineData("0>1 0>2 1>2 1>3 2>3", 0, 3, 2)]
    [InlineData("1>0", 0, 1, 0)]
    public void Run_SmallGraph_Counts(string graph, int from, int to, int count) =>
        Assert.Equal(count, EdgeDisjointPaths.Run(Graph.Of(graph), from, to, EdgeDisjointPathsOptions.Default, RunContext.Default).Count);

    [Checker("edge-disjoint-paths")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_EqualsTheSmallestCut(bool directed) => Check.One(
        Checkers.Config(13, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(7, directed), graph => graph.NodeCount == 1
            || EdgeDisjointPaths.Run(graph, 0, graph.NodeCount - 1, EdgeDisjointPathsOptions.Default, RunContext.Default).Count == SlowGraphs.SmallestCut(graph, 0, graph.NodeCount - 1)));

    [Fact]
    public void Run_LightRelationship_DoesNotCount() => Assert.Equal(
        1, EdgeDisjointPaths.Run(Graph.Of("0-1:0.1 1-3 0-2:0.3 2-3"), 0, 3, new EdgeDisjointPathsOptions { LeastWeight = .2 }, RunContext.Default).Count);

    [Fact]
    public void Run_Limit_StopsAndSaysSo() => Assert.Equal(
        new EdgeDisjointPathsResult(2, true), EdgeDisjointPaths.Run(Graph.KarateClub, 0, 33, new EdgeDisjointPathsOptions { MaxCount = 2 }, RunContext.Default));

    [Fact]
    public void Run_ForbiddenNode_IsAvoided() => Assert.Equal(
        1, EdgeDisjointPaths.Run(Graph.Of("0-1 1-3 0-2 2-3"), 0, 3, new EdgeDisjointPathsOptions { Forbidden = new HashSet<int> { 1 } }, RunContext.Default).Count);
}
