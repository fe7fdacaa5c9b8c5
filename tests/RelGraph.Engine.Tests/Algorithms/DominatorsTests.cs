using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class DominatorsTests
{
    [Fact]
    public void Run_LoneNode_HasNone() => Assert.Equal([-1], Dominators.Run(Graph.Of("0-0", 1), 0, RunContext.Default).Nearest);

    [Fact]
    public void Run_Diamond_IsGovernedByItsTop() => Assert.Equal([-1, 0, 0, 0, 3], Dominators.Run(Graph.Of("0>1 0>2 1>3 2>3 3>4"), 0, RunContext.Default).Nearest);

    [Fact]
    public void Of_NodeBehindTwoGates_NamesThemInOrder()
    {
        var result = Dominators.Run(Graph.Of("0-1 1-2 1-3 2-4 3-4 4-5 5-6", 8), 0, RunContext.Default);

        Assert.Equal([1, 4, 5], result.Of(6)!);
        Assert.Equal([], result.Of(1)!);
        Assert.Equal([], result.Of(0)!);
        Assert.Null(result.Of(7));
    }

    [Fact]
    public void Run_WeightZero_IsNoWay() => Assert.Equal([-1, -1], Dominators.Run(Graph.Of("0-1:0"), 0, RunContext.Default).Nearest);

    [Checker("dominators")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_AgreesWithTakingEachNodeAway(bool directed) => Check.One(
        Checkers.Config(23, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(10, directed), graph =>
        {
            var result = Dominators.Run(graph, 0, RunContext.Default);
            return Enumerable.Range(1, graph.NodeCount - 1).All(node => SlowChains.IsCut(graph, 0, node, [])
                ? result.Of(node) is null
                : result.Of(node)!.Order().SequenceEqual(Enumerable.Range(1, graph.NodeCount - 1).Where(gate => gate != node && SlowChains.IsCut(graph, 0, node, [gate]))));
        }));

    [Fact]
    public void Run_ChainOfAMillion_HasAllBeforeEach()
    {
        var nearest = Dominators.Run(Big.Chain, 0, RunContext.Default).Nearest;

        Assert.True(Enumerable.Range(0, 1_000_000).All(node => nearest[node] == node - 1));
    }

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph", Assert.Throws<ArgumentException>(() => Dominators.Run(Graph.Of("0-1"), 5, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Dominators.Run(Graph.KarateClub, 0, new RunContext { Cancellation = new CancellationToken(true) }));
}
