using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class LeidenTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "0")]
    [InlineData("", 3, "0 1 2")]
    [InlineData("0-1", 3, "0 0 1")]
    [InlineData("0-0", 2, "0 1")]
    [InlineData("0-1:0 1-2:1", 3, "0 1 1")]
    [InlineData("0-1 1-2 2-0 3-4 4-5 5-3 2-3", 6, "0 0 0 1 1 1")]
    [InlineData("0-1:9 1-2:1 2-3:9", 4, "0 0 1 1")]
    public void Run_SmallGraph_FindsWhatAnybodySees(string graph, int nodes, string expected) =>
        Assert.Equal(expected, string.Join(' ', Leiden.Run(Graph.Of(graph, nodes), LeidenOptions.Default, RunContext.Default).Communities));

    [Fact]
    public void Run_NoWeight_HasModularityZero()
    {
        var result = Leiden.Run(Graph.Of("0-1:0", 2), LeidenOptions.Default, RunContext.Default);

        Assert.Equal((2, 0.0, 0.0, 0, true), (result.Count, result.Modularity, result.Quality, result.Iterations, result.Converged));
    }

    [Fact]
    public void Run_KarateClub_ReachesTheKnownBest()
    {
        var results = Enumerable.Range(0, 20).Select(seed => Leiden.Run(Graph.KarateClub, LeidenOptions.Default, new RunContext { Seed = (ulong)seed })).ToList();

        Assert.Equal(.4198, results.Max(result => result.Modularity), 4);
        Assert.All(results, result => Assert.InRange(result.Modularity, .41, .41979));
        Assert.Equal(4, results.MaxBy(result => result.Modularity)!.Count);
    }

    [Fact]
    public void Run_HigherResolution_GivesMoreCommunities()
    {
        int Count(double resolution) => Leiden.Run(Graph.KarateClub, new LeidenOptions { Resolution = resolution }, RunContext.Default).Count;

        Assert.True(Count(.1) < Count(1) && Count(1) < Count(4));
    }

    [Fact]
    public void Run_PlantedCommunities_AreFoundAgain()
    {
        var random = new SeededRandom(4);
        var ties = Enumerable.Range(0, 20_000).Select(_ =>
        {
            var from = random.NextBelow(1000);
            return new Relationship(from, random.NextUnit() < .8 ? from / 50 * 50 + random.NextBelow(50) : random.NextBelow(1000));
        }).ToArray();

        var found = Leiden.Run(CsrGraph.Undirected(1000, ties), LeidenOptions.Default, RunContext.Default).Communities;

        Assert.Equal(Enumerable.Range(0, 1000).Select(node => node / 50), found);
    }

    [Fact]
    public void Run_AnyGraph_HangsTogetherAndTellsItsModularity() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(31, 5), Prop.ForAll(RandomGraphs.Weighted(7, directed: false), graph =>
    {
        var result = Leiden.Run(graph, LeidenOptions.Default, RunContext.Default);
        var best = SlowGraphs.BestModularity(graph, 1);
        return result.Count == result.Communities.Distinct().Count()
            && SlowGraphs.HangTogether(graph, result.Communities)
            && Math.Abs(result.Modularity - SlowGraphs.Modularity(graph, result.Communities, 1)) < 1e-12
            && result.Modularity <= best + 1e-12 && result.Modularity >= best - .06;
    }));

    [Checker("leiden")]
    [Fact]
    public void Run_AnyLargerGraph_HangsTogetherAtAnyResolution() => Check.One(
        Checkers.Config(32, 5),
        Prop.ForAll(RandomGraphs.Weighted(40, directed: false), Gen.Choose(1, 40).ToArbitrary(), (graph, tenths) =>
        {
            var result = Leiden.Run(graph, new LeidenOptions { Resolution = tenths / 10.0, Randomness = .5 }, RunContext.Default);
            return SlowGraphs.HangTogether(graph, result.Communities) && Math.Abs(result.Modularity - SlowGraphs.Modularity(graph, result.Communities, tenths / 10.0)) < 1e-12;
        }));

    [Fact]
    public void Run_WeightsInOtherUnits_GivesTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(33, 5), Prop.ForAll(RandomGraphs.Weighted(15, directed: false), graph =>
    {
        var scaled = CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Select(one => one with { Weight = one.Weight * 1024 }));
        return Leiden.Run(graph, LeidenOptions.Default, RunContext.Default).Communities.SequenceEqual(Leiden.Run(scaled, LeidenOptions.Default, RunContext.Default).Communities);
    }));

    [Fact]
    public void Run_Directed_IgnoresDirection()
    {
        var directed = Graph.Of("0>1 1>2 0>2 3>4 4>5 3>5 2>3");
        var undirected = Graph.Of("0-1 1-2 0-2 3-4 4-5 3-5 2-3");

        Assert.Equal(Leiden.Run(undirected, LeidenOptions.Default, RunContext.Default).Modularity, Leiden.Run(directed, LeidenOptions.Default, RunContext.Default).Modularity, 15);
    }

    [Fact]
    public void Run_SameSeed_GivesTheSame() => Assert.Equal(
        Leiden.Run(Graph.KarateClub, LeidenOptions.Default, new RunContext { Seed = 3 }).Communities,
        Leiden.Run(Graph.KarateClub, LeidenOptions.Default, new RunContext { Seed = 3, MaxThreads = 4 }).Communities);

    [Fact]
    public void Run_OneIteration_MayNotHaveConverged()
    {
        var result = Leiden.Run(Graph.KarateClub, new LeidenOptions { MaxIterations = 1 }, RunContext.Default);

        Assert.Equal((1, false), (result.Iterations, result.Converged));
    }

    [Fact]
    public void Run_NegativeWeight_IsRefused() => Assert.StartsWith(
        "A relationship has weight -1: communities need weights of at least 0.",
        Assert.Throws<ArgumentException>(() => Leiden.Run(Graph.Of("0-1:-1"), LeidenOptions.Default, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Modularity_TwoTriangles_IsWorkedOutByHand()
    {
        var graph = Graph.Of("0-1 1-2 2-0 3-4 4-5 5-3 2-3");

        // Each side: 6 of 14 ends inside, 7 of 14 strengths.
        Assert.Equal(2 * (6.0 / 14 - .25), Modularity.Of(graph, [4, 4, 4, 9, 9, 9]), 12);
        Assert.Equal(2 * (6.0 / 14 - .5), Modularity.Of(graph, [4, 4, 4, 9, 9, 9], 2), 12);
        Assert.Equal(0, Modularity.Of(graph, [0, 0, 0, 0, 0, 0]), 12);
    }

    [Fact]
    public void Modularity_TooFewCommunities_IsRefused() => Assert.StartsWith(
        "There are 2 nodes but 1 communities: give one for each node.",
        Assert.Throws<ArgumentException>(() => Modularity.Of(Graph.Of("0-1"), [0])).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "LeidenOptions cannot be used: Quality must be Modularity or ConstantPotts but was 7. Resolution must be a finite number above 0 but was 0. Randomness must be a finite number above 0 but was -1. "
        + "MaxIterations must be in [1, 2147483647] but was 0. Tolerance must be a finite number of at least 0 but was NaN. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new LeidenOptions { Quality = (LeidenQuality)7, Resolution = 0, Randomness = -1, MaxIterations = 0, Tolerance = double.NaN }.Validate()).Message);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Leiden.Run(Graph.KarateClub, LeidenOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));
}
