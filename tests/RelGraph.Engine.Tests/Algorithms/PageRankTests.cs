using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class PageRankTests
{
    [Fact]
    public void Run_EmptyGraph_IsEmpty() => Assert.Equal((0, 0, true), Summary(Graph.Of("")));

    [Fact]
    public void Run_OneNode_HasAllRank() => Assert.Equal([1.0], Scores("", 1));

    [Fact]
    public void Run_SelfLoop_KeepsItsShare() => Assert.Equal([1.0], Scores("0>0", 1));

    [Fact]
    public void Run_OneRelationship_GivesTheDanglingEndItsShare()
    {
        // x0 = .075 + .425·x1, x1 = x0 + .85·x0 … with the stranded rank of node 1 shared by both.
        var scores = Scores("0>1", 2);

        Assert.Equal(20.0 / 57, scores[0], 10);
        Assert.Equal(37.0 / 57, scores[1], 10);
    }

    [Fact]
    public void Run_Disconnected_SharesEqually() => Assert.Equal([.25, .25, .25, .25], Scores("0-1 2-3", 4).Select(score => Math.Round(score, 10)));

    [Fact]
    public void Run_Weights_SplitTheFlow()
    {
        var scores = Scores("0>1:3 0>2:1 1>0 2>0", 3);

        Assert.Equal(3, (scores[1] - .05) / (scores[2] - .05), 8);
    }

    [Fact]
    public void Run_KarateClub_GivesThePublishedScores()
    {
        var scores = PageRank.Run(Graph.KarateClub, PageRankOptions.Default, RunContext.Default).Scores;

        Assert.Equal(.0970018, scores[0], 5);
        Assert.Equal(.0528784, scores[1], 5);
        Assert.Equal(.1009179, scores[33], 5);
    }

    [Checker("pagerank")]
    [Xunit.Fact]
    public void Run_AnyGraph_AgreesWithTheDefinitionAndSumsToOne() => Check.One(
        Checkers.Config(3, 5),
        Prop.ForAll(RandomGraphs.Weighted(7, directed: true), graph =>
        {
            var result = PageRank.Run(graph, PageRankOptions.Default, RunContext.Default);
            return result.Converged && Math.Abs(result.Scores.Sum() - 1) < 1e-9
                && result.Scores.Zip(SlowGraphs.PageRank(graph, .85)).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
        }));

    [Xunit.Fact]
    public void Run_AnyUndirectedGraph_HasTheScoresOfPowerIterationInFewerRounds() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(31, 5),
        Prop.ForAll(RandomGraphs.Weighted(9, directed: false), graph =>
        {
            var (direct, rounds) = (PageRank.Run(graph, PageRankOptions.Default, RunContext.Default), PageRank.Run(graph, ByRounds, RunContext.Default));
            return direct.Converged && direct.Error <= PageRankOptions.DefaultTolerance && Math.Abs(direct.Scores.Sum() - 1) < 1e-11
                && direct.Iterations <= Math.Max(4, rounds.Iterations)
                && direct.Scores.Zip(rounds.Scores).Sum(pair => Math.Abs(pair.First - pair.Second)) <= 2e-11;
        }));

    [Theory]
    [InlineData(.9)]
    [InlineData(.85)]
    [InlineData(0)]
    public void Run_UndirectedWithPeopleAloneAndAnyDamping_FulfilsTheDefinition(double damping)
    {
        var graph = Graph.Of("0-1:2 1-2 2-0:0.5 3-4:0 5-5:3 6-7", 9);
        var result = PageRank.Run(graph, new PageRankOptions { DampingFactor = damping, MaxIterations = 2000 }, RunContext.Default);

        Assert.True(result.Converged);
        Assert.All(result.Scores.Zip(SlowGraphs.PageRank(graph, damping)), pair => Assert.Equal(pair.Second, pair.First, 9));
    }

    [Fact]
    public void Run_UndirectedAndHardlyAnyJumps_ConvergesAsTheDefinitionTells()
    {
        var options = new PageRankOptions { DampingFactor = .999, MaxIterations = 1000 };
        var chain = Engine.Algorithms.CsrGraph.Undirected(200, Enumerable.Range(1, 199).Select(node => new Engine.Algorithms.Relationship(node - 1, node, 1 + node % 3)));

        Assert.True(PageRank.Run(chain, options, RunContext.Default).Converged);
        Assert.False(PageRank.Run(chain, options with { Method = PageRankMethod.PowerIteration }, RunContext.Default).Converged);
    }

    [Fact]
    public void Run_UndirectedWithAToleranceBelowRounding_EndsAndSaysSo()
    {
        var result = PageRank.Run(Graph.KarateClub, new PageRankOptions { Tolerance = 1e-300 }, RunContext.Default);

        Assert.True(result.Iterations <= PageRankOptions.DefaultMaxIterations);
        Assert.Equal(.1009192, result.Scores[33], 7);
        Assert.Equal(1, result.Scores.Sum(), 12);
    }

    [Fact]
    public void Run_TwoThreads_GiveTheBitsOfOne()
    {
        var undirected = Engine.Algorithms.Generation.PlantedCommunities.Run(new() { Nodes = 20_000 }, new RunContext { Seed = 5 }).Graph;
        var directed = Engine.Algorithms.CsrGraph.Directed(undirected.NodeCount, Engine.Algorithms.CsrGraph.Relationships(undirected).Where(one => (one.From + one.To) % 3 > 0));
        foreach (var graph in new[] { undirected, directed })
        {
            Assert.Equal(
                PageRank.Run(graph, PageRankOptions.Default, RunContext.Default).Scores,
                PageRank.Run(graph, PageRankOptions.Default, new RunContext { MaxThreads = 2 }).Scores);
        }
    }

    [Fact]
    public void Run_TooFewRounds_SaysItDidNotConverge()
    {
        var result = PageRank.Run(Graph.KarateClub, new PageRankOptions { MaxIterations = 1 }, RunContext.Default);

        Assert.Equal((false, 1), (result.Converged, result.Iterations));
        Assert.True(result.Error > 0);
    }

    [Fact]
    public void Run_NegativeWeight_IsRefused() =>
        Assert.Throws<ArgumentException>(() => PageRank.Run(Graph.Of("0>1:-1"), PageRankOptions.Default, RunContext.Default));

    [Fact]
    public void Options_OutOfRange_ListsAllFaults()
    {
        var error = Assert.Throws<InvalidOptionsException>(() => new PageRankOptions { DampingFactor = 1.2, MaxIterations = 0 }.Validate());

        Assert.Equal("PageRankOptions cannot be used: DampingFactor must be in [0, 0.999] but was 1.2. MaxIterations must be in [1, 2147483647] but was 0. Correct these values.", error.Message);
    }

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        PageRank.Run(Graph.KarateClub, PageRankOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static PageRankOptions ByRounds { get; } = new() { Method = PageRankMethod.PowerIteration };

    private static IReadOnlyList<double> Scores(string text, int nodes) => PageRank.Run(Graph.Of(text, nodes), PageRankOptions.Default, RunContext.Default).Scores;

    private static (int Count, int Iterations, bool Converged) Summary(Engine.Algorithms.CsrGraph graph)
    {
        var result = PageRank.Run(graph, PageRankOptions.Default, RunContext.Default);
        return (result.Scores.Count, result.Iterations, result.Converged);
    }
}
