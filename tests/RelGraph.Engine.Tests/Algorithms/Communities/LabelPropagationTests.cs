using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Communities;

public sealed class LabelPropagationTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 2, "0 1")]
    [InlineData("0>1", 2, "1 0")]
    [InlineData("0-0 0-1", 2, "0 0")]
    [InlineData("2>0 0>2 2>1", 3, "2 2 0")]
    [InlineData("0-1 1-2 2-0 3-4", 6, "1 0 0 4 3 5")]
    public void Run_OneRoundByHand(string graph, int nodes, string expected) =>
        Assert.Equal(expected, string.Join(' ', LabelPropagation.Run(Graph.Of(graph, nodes), new LabelPropagationOptions { MaxIterations = 1 }, RunContext.Default).Labels));

    [Fact]
    public void Run_TwoSided_SaysThatLabelsSwapForEver()
    {
        var result = LabelPropagation.Run(Graph.Of("0-1"), LabelPropagationOptions.Default, RunContext.Default);

        Assert.Equal((10, false), (result.Iterations, result.Converged));
    }

    [Fact]
    public void Run_Cliques_ConvergeOnTheirSmallestNumbers()
    {
        var result = LabelPropagation.Run(Graph.Of("0-1 0-2 0-3 1-2 1-3 2-3 4-5 4-6 4-7 5-6 5-7 6-7 3-4"), LabelPropagationOptions.Default, RunContext.Default);

        Assert.True(result.Converged);
        Assert.Equal([0, 0, 0, 0, 4, 4, 4, 4], result.Labels.Select(label => label < 4 ? 0 : 4));
    }

    [Checker("label-propagation")]
    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 4)]
    [InlineData(false, 3)]
    public void Run_AnyGraph_AgreesWithCountingInDictionaries(bool directed, int rounds) => Check.One(Checkers.Config(23, 5, cases: 3), Prop.ForAll(RandomGraphs.Weighted(9, directed), graph =>
        LabelPropagation.Run(graph, new LabelPropagationOptions { MaxIterations = rounds }, RunContext.Default).Labels.SequenceEqual(SlowStructure.Labels(graph, rounds))));

    [Fact]
    public void Run_TwoThreads_GiveTheSameBits() => Assert.Equal(
        LabelPropagation.Run(HardGraphs.Communities, LabelPropagationOptions.Default, RunContext.Default).Labels,
        LabelPropagation.Run(HardGraphs.Communities, LabelPropagationOptions.Default, new RunContext { MaxThreads = 2 }).Labels);

    [Fact]
    public void Run_StarOfAMillion_TakesTheHubsLabelAndGivesTheSmallest() =>
        Assert.Equal([1, 0, 0], LabelPropagation.Run(HardGraphs.Star, new LabelPropagationOptions { MaxIterations = 1 }, RunContext.Default).Labels.Take(3));

    [Fact]
    public void Options_OutOfRange_IsRefused() => Assert.Equal(
        "LabelPropagationOptions cannot be used: MaxIterations must be in [1, 2147483647] but was 0. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new LabelPropagationOptions { MaxIterations = 0 }.Validate()).Message);

    [Fact]
    public void Run_Cancelled_Stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => LabelPropagation.Run(Graph.KarateClub, LabelPropagationOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));
}
