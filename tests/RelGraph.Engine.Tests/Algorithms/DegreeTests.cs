using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class DegreeTests
{
    [Theory]
    [InlineData("", 0, DegreeDirection.Out, "")]
    [InlineData("", 2, DegreeDirection.Both, "0/0 0/0")]
    [InlineData("0>1:2 0>2:0.5 2>0", 3, DegreeDirection.Out, "2/2.5 0/0 1/1")]
    [InlineData("0>1:2 0>2:0.5 2>0", 3, DegreeDirection.In, "1/1 1/2 1/0.5")]
    [InlineData("0>1:2 0>2:0.5 2>0", 3, DegreeDirection.Both, "3/3.5 1/2 2/1.5")]
    [InlineData("0-0:3 0-1", 2, DegreeDirection.Out, "2/4 1/1")]
    [InlineData("0>0:3", 1, DegreeDirection.Both, "2/6")]
    [InlineData("0>1:0 0>2:-1", 3, DegreeDirection.Out, "2/-1 0/0 0/0")]
    public void Run_SmallGraph_HasTheHandCountedValues(string graph, int nodes, DegreeDirection direction, string expected) =>
        Assert.Equal(expected, Text(Degree.Run(Graph.Of(graph, nodes), new() { Direction = direction }, RunContext.Default)));

    [Fact]
    public void Run_ParallelRelationships_AreOneWithTheirSum() => Assert.Equal("1/3 0/0", Text(Degree.Run(CsrGraph.Directed(2, [new(0, 1), new(0, 1, 2)]), DegreeOptions.Default, RunContext.Default)));

    [Fact]
    public void Run_KarateClub_HasThePublishedDegrees()
    {
        var degrees = Degree.Run(Graph.KarateClub, DegreeOptions.Default, RunContext.Default).Degrees;

        Assert.Equal((16, 17, 12, 156), (degrees[0], degrees[33], degrees[32], degrees.Sum()));
    }

    [Checker("degree")]
    [Fact]
    public void Run_AnyGraph_AgreesWithTheMatrix() => Check.One(Checkers.Config(41, 5), Prop.ForAll(RandomGraphs.WholeWeights(9, true), graph =>
    {
        var a = SlowGraphs.Matrix(graph);
        var nodes = Enumerable.Range(0, graph.NodeCount).ToList();
        var (away, toward, both) = (Of(graph, DegreeDirection.Out), Of(graph, DegreeDirection.In), Of(graph, DegreeDirection.Both));
        return nodes.All(one => away.Strengths[one] == nodes.Sum(other => a[one, other]) && toward.Strengths[one] == nodes.Sum(other => a[other, one])
            && away.Degrees[one] == nodes.Count(other => a[one, other] > 0) && toward.Degrees[one] == nodes.Count(other => a[other, one] > 0)
            && both.Degrees[one] == away.Degrees[one] + toward.Degrees[one] && both.Strengths[one] == away.Strengths[one] + toward.Strengths[one]);
    }));

    [Fact]
    public void Run_TurnedRound_SwapsInAndOut() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(43, 5), Prop.ForAll(RandomGraphs.Weighted(15, true), graph =>
        Text(Of(graph, DegreeDirection.In)) == Text(Of(CsrGraph.Reversed(graph), DegreeDirection.Out))));

    [Fact]
    public void Run_StarOfAMillionLeaves_CountsThem()
    {
        var result = Of(LargeGraphs.Star, DegreeDirection.Out);

        Assert.Equal((1_000_000, 1_000_000.0, 1), (result.Degrees[0], result.Strengths[0], result.Degrees[7]));
    }

    [Fact]
    public void Run_WeightsBeyondADouble_AreRefused() => Assert.StartsWith(
        "The weights at node 0 add up to Infinity, which no double holds", Assert.Throws<ArgumentException>(() => Of(Graph.Of("0>1:1e308 0>2:1e308"), DegreeDirection.Out)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_UnknownDirection_IsRefused() => Assert.Equal(
        "DegreeOptions cannot be used: Direction must be Out, In or Both but was 4. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => Of(Graph.Of("0-1"), (DegreeDirection)4)).Message);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Degree.Run(Graph.KarateClub, DegreeOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static DegreeResult Of(CsrGraph graph, DegreeDirection direction) => Degree.Run(graph, new() { Direction = direction }, RunContext.Default);

    private static string Text(DegreeResult result) => string.Join(' ', result.Degrees.Zip(result.Strengths).Select(one => FormattableString.Invariant($"{one.First}/{one.Second}")));
}
