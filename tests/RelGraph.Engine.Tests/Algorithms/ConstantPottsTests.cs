using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class ConstantPottsTests
{
    [Fact]
    public void Of_TwoTriangles_IsWorkedOutByHand()
    {
        var graph = Graph.Of("0-1 1-2 2-0 3-4 4-5 5-3 2-3");

        // 3 of weight and 3 pairs on each side; all together 7 and 15.
        Assert.Equal(2 * (3 - .5 * 3), ConstantPotts.Of(graph, [4, 4, 4, 9, 9, 9], .5), 12);
        Assert.Equal(7 - .5 * 15, ConstantPotts.Of(graph, [0, 0, 0, 0, 0, 0], .5), 12);
        Assert.Equal(0, ConstantPotts.Of(graph, [0, 1, 2, 3, 4, 5], .5), 12);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("", 3, -1.5)]
    [InlineData("0-1:0", 2, -.5)]
    [InlineData("0-0:2", 1, 2)]
    public void Of_LittleOrNothing_IsWorkedOutByHand(string graph, int nodes, double expected) =>
        Assert.Equal(expected, ConstantPotts.Of(Graph.Of(graph, nodes), new int[nodes], .5), 12);

    [Fact]
    public void Of_TooFewCommunities_IsRefused() => Assert.StartsWith(
        "There are 2 nodes but 1 communities: give one for each node.",
        Assert.Throws<ArgumentException>(() => ConstantPotts.Of(Graph.Of("0-1"), [0])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(.05, "0 0 0 0 0 0")]
    [InlineData(.5, "0 0 0 1 1 1")]
    [InlineData(1.5, "0 1 2 3 4 5")]
    public void Leiden_TwoTriangles_PartsThemByThePriceOfAPair(double resolution, string expected) =>
        Assert.Equal(expected, string.Join(' ', Leiden.Run(Graph.Of("0-1 1-2 2-0 3-4 4-5 5-3 2-3"), Options(resolution), RunContext.Default).Communities));

    [Fact]
    public void Leiden_RingOfCliques_KeepsThemApartWhereModularityJoins()
    {
        var ties = Enumerable.Range(0, 30).SelectMany(clique => Enumerable.Range(0, 15).Select(pair => (clique, pair)))
            .Where(one => one.pair / 4 < one.pair % 4 && one.pair / 4 < 4)
            .Select(one => new Relationship(4 * one.clique + one.pair / 4, 4 * one.clique + one.pair % 4))
            .Concat(Enumerable.Range(0, 30).Select(clique => new Relationship(4 * clique + 3, (4 * clique + 4) % 120)));
        var graph = CsrGraph.Undirected(120, ties);

        Assert.Equal(Enumerable.Range(0, 120).Select(node => node / 4), Leiden.Run(graph, Options(.5), RunContext.Default).Communities);
        Assert.True(Leiden.Run(graph, LeidenOptions.Default, RunContext.Default).Count < 30);
    }

    [Fact]
    public void Leiden_AnySmallGraph_IsNearTheBestOfAllDivisions() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(41, 5),
        Prop.ForAll(RandomGraphs.Weighted(7, directed: false), Gen.Choose(1, 30).ToArbitrary(), (graph, tenths) =>
        {
            var result = Leiden.Run(graph, Options(tenths / 10.0), RunContext.Default);
            var (best, whole) = (SlowGraphs.BestConstantPotts(graph, tenths / 10.0), CsrGraph.Relationships(graph).Sum(one => one.Weight) + 1);
            return SlowGraphs.HangTogether(graph, result.Communities)
                && Math.Abs(result.Quality - SlowGraphs.ConstantPotts(graph, result.Communities, tenths / 10.0)) < 1e-10 * whole
                && Math.Abs(ConstantPotts.Of(graph, result.Communities, tenths / 10.0) - result.Quality) < 1e-10 * whole
                && Math.Abs(result.Modularity - SlowGraphs.Modularity(graph, result.Communities, 1)) < 1e-12
                && result.Quality <= best + 1e-10 * whole && result.Quality >= best - .1 * whole;
        }));

    [Fact]
    public void Leiden_AnyGraphToNoTolerance_LeavesNobodyWhoWouldGain() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(42, 5),
        Prop.ForAll(RandomGraphs.Weighted(12, directed: false), Gen.Choose(1, 30).ToArbitrary(), (graph, tenths) =>
        {
            var resolution = tenths / 10.0;
            var found = Leiden.Run(graph, Options(resolution) with { Tolerance = 0, MaxIterations = 100 }, RunContext.Default);
            int[] Moved(int node, int community)
            {
                int[] moved = [.. found.Communities];
                moved[node] = community;
                return moved;
            }

            return found.Converged && Enumerable.Range(0, graph.NodeCount).All(node => Enumerable.Range(0, found.Count + 1).All(community =>
                SlowGraphs.ConstantPotts(graph, Moved(node, community), resolution) <= found.Quality + 1e-8));
        }));

    private static LeidenOptions Options(double resolution) => new() { Quality = LeidenQuality.ConstantPotts, Resolution = resolution };
}
