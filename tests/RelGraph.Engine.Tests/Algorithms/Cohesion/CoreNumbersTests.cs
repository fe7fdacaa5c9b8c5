using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Cohesion;

public sealed class CoreNumbersTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "0")]
    [InlineData("0-1", 2, "1 1")]
    [InlineData("0-0", 2, "0 0")]
    [InlineData("0>1 1>0", 2, "1 1")]
    [InlineData("0-1 1-2 2-0 2-3", 5, "2 2 2 1 0")]
    [InlineData("0>1 1>2 0>2 3>2 3>0 3>1 3>4", 5, "3 3 3 3 1")]
    [InlineData("0-1:0 1-2:-4 2-0", 3, "2 2 2")]
    [InlineData("0-1 0-2 0-3 0-4 5-6 5-7 5-8 6-7 6-8 7-8 4-5", 9, "1 1 1 1 1 3 3 3 3")]
    public void Run_ByHand(string graph, int nodes, string expected) =>
        Assert.Equal(expected, string.Join(' ', CoreNumbers.Run(Graph.Of(graph, nodes), RunContext.Default).Cores));

    [Fact]
    public void Run_KarateClub_HasItsPublishedInnermostCore()
    {
        var result = CoreNumbers.Run(Graph.KarateClub, RunContext.Default);

        Assert.Equal(4, result.Largest);
        Assert.Equal([0, 1, 2, 3, 7, 8, 13, 30, 32, 33], Enumerable.Range(0, 34).Where(node => result.Cores[node] == 4));
    }

    [Checker("core-numbers")]
    [Fact]
    public void Run_AnyGraph_AgreesWithTakingNodesAway() => Check.One(Checkers.Config(21, 5), Prop.ForAll(RandomGraphs.Weighted(10, directed: true), graph =>
        CoreNumbers.Run(graph, RunContext.Default).Cores.SequenceEqual(SlowStructure.Cores(graph))));

    [Fact]
    public void Run_MillionNodes_NeedsNoTimeToSpeakOf()
    {
        Assert.Equal(1, CoreNumbers.Run(HardGraphs.Star, RunContext.Default).Largest);
        Assert.Equal(1, CoreNumbers.Run(HardGraphs.Chain, RunContext.Default).Largest);
        Assert.Equal(0, CoreNumbers.Run(PlainShapes.Isolated(1_000_000), RunContext.Default).Largest);
    }

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() => CoreNumbers.Run(Graph.KarateClub, new RunContext { Cancellation = new CancellationToken(true) }));
}
