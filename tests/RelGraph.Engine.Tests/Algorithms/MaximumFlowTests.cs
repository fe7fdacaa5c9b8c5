using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class MaximumFlowTests
{
    [Theory]
    [InlineData("0>1:3 1>2:2", 0, 2, 2)]
    [InlineData("0>1:3 0>2:2 1>3:2 2>3:3 1>2:1", 0, 3, 5)]
    [InlineData("0-1:0.5 1-2:0.25 0-2:0.125", 0, 2, .375)]
    [InlineData("0>1 2>1", 0, 2, 0)]
    [InlineData("0-0:9 0-1:0 1-2", 0, 2, 0)]
    [InlineData("0-1:9", 0, 0, 0)]
    public void Run_SmallGraph_GivesTheHandCheckedValue(string graph, int from, int to, double value) =>
        Assert.Equal(value, MaximumFlow.Run(Graph.Of(graph), from, to, RunContext.Default).Value, 12);

    [Fact]
    public void Run_NarrowPlace_IsNamed() =>
        Assert.Equal([new Relationship(1, 2, .5)], MaximumFlow.Run(Graph.Of("0>1:3 1>2:0.5 2>3:2"), 0, 3, RunContext.Default).Bottleneck);

    [Checker("maximum-flow")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_IsAFlowAsLargeAsTheSmallestCut(bool directed) => Check.One(
        Checkers.Config(19, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(8, directed), graph =>
        {
            var to = graph.NodeCount - 1;
            var result = MaximumFlow.Run(graph, 0, to, RunContext.Default);
            double Net(int node) => result.Flows.Where(one => one.From == node).Sum(one => one.Weight) - result.Flows.Where(one => one.To == node).Sum(one => one.Weight);
            var capacities = SlowGraphs.Matrix(graph);
            return to == 0 || (Math.Abs(result.Value - SlowChains.SmallestWeightedCut(graph, 0, to)) < 1e-9
                && Math.Abs(Net(0) - result.Value) < 1e-9 && Math.Abs(Net(to) + result.Value) < 1e-9
                && Enumerable.Range(1, Math.Max(0, to - 1)).All(node => Math.Abs(Net(node)) < 1e-9)
                && result.Flows.All(one => one.Weight <= capacities[one.From, one.To] + 1e-12));
        }));

    [Fact]
    public void Run_NegativeWeight_IsRefused() => Assert.StartsWith(
        "Relationship 0 → 1 has weight -1: what it can carry must be finite and at least 0.", Assert.Throws<ArgumentException>(() => MaximumFlow.Run(Graph.Of("0-1:-1"), 0, 1, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph", Assert.Throws<ArgumentException>(() => MaximumFlow.Run(Graph.Of("0-1"), 5, 0, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        MaximumFlow.Run(Graph.KarateClub, 0, 33, new RunContext { Cancellation = new CancellationToken(true) }));
}
