using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class LivePageRankTests
{
    [Fact]
    public void Of_EmptyGraph_IsEmpty()
    {
        var live = Of(Graph.Of(""), LivePageRankOptions.Default);
        live.Set([], RunContext.Default);

        Assert.Empty(live.Scores);
    }

    [Fact]
    public void Set_FirstTieOfIsolatedNodes_RaisesBoth()
    {
        var live = Of(Graph.Of("", 4), LivePageRankOptions.Default with { Tolerance = 1e-10 });
        Assert.Equal(.25, live.Scores[0], 9);

        live.Set([new(0, 1, 3)], RunContext.Default);
        Assert.True(live.Scores[0] > live.Scores[2] && Math.Abs(live.Scores[0] - live.Scores[1]) < 1e-9);
        live.Set([new(1, 0, 0)], RunContext.Default);
        Assert.Equal(.25, live.Scores[1], 9);
    }

    [Fact]
    public void Set_NothingNew_LeavesTheScores()
    {
        var live = Of(Graph.KarateClub, LivePageRankOptions.Default);
        var before = live.Scores.ToArray();
        live.Set([new(0, 1, 1)], RunContext.Default);

        Assert.All(before.Zip(live.Scores), pair => Assert.Equal(pair.First, pair.Second, 12));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Set_AnyBatches_StayWithinTheToleranceOfAFullRun(bool isUndirected)
    {
        var change = from one in Gen.Choose(0, 9) from other in Gen.Choose(0, 9) from tenths in Gen.Choose(0, 6) select new Relationship(one, other, tenths / 5.0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(95, 9), Prop.ForAll(RandomGraphs.Weighted(10, !isUndirected), change.ListOf().ListOf().ToArbitrary(), (graph, batches) =>
        {
            var live = Of(graph, new() { IsUndirected = isUndirected });
            var weights = CsrGraph.Relationships(graph).ToDictionary(one => (one.From, one.To), one => one.Weight);
            foreach (var batch in batches)
            {
                var changes = batch.Where(one => Math.Max(one.From, one.To) < graph.NodeCount).ToList();
                live.Set(changes, RunContext.Default);
                foreach (var one in changes)
                {
                    weights[(one.From, one.To)] = one.Weight;
                    weights[isUndirected ? (one.To, one.From) : (one.From, one.To)] = one.Weight;
                }

                var anew = PageRank.Run(CsrGraph.Directed(graph.NodeCount, weights.Select(one => new Relationship(one.Key.From, one.Key.To, one.Value))), PageRankOptions.Default, RunContext.Default);
                if (live.ErrorBound > 1e-6 || anew.Scores.Zip(live.Scores).Sum(pair => Math.Abs(pair.First - pair.Second)) > 1e-6)
                {
                    return false;
                }
            }

            return true;
        }));
    }

    [Fact]
    public void Set_SameBatches_GivesTheSameBits()
    {
        static double[] Once()
        {
            var live = Of(Graph.KarateClub, LivePageRankOptions.Default);
            live.Set([new(0, 33, 2), new(5, 6, 0)], RunContext.Default);
            live.Set([new(9, 9, 1)], new RunContext { MaxThreads = 2 });
            return [.. live.Scores];
        }

        Assert.Equal(Once(), Once());
    }

    [Fact]
    public void Set_OneThreadOrTwo_GivesTheSameBits()
    {
        var graph = PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = 20_000 }, new RunContext { Seed = 3 }).Graph;
        double[][] scores = [.. new[] { 1, 2 }.Select(threads =>
        {
            var (live, random) = (Of(graph, LivePageRankOptions.Default), new SeededRandom(5));
            for (var batch = 0; batch < 3; batch++)
            {
                Relationship[] changes = [.. Enumerable.Range(0, 200).Select(_ => new Relationship(random.NextBelow(20_000), random.NextBelow(20_000), random.NextBelow(3)))];
                live.Set(changes, new RunContext { MaxThreads = threads });
                Assert.True(live.ErrorBound <= 1e-6);
            }

            return live.Scores.ToArray();
        })];

        Assert.Equal(scores[0], scores[1]);
    }

    [Theory]
    [InlineData(1e-300, 1e300)]
    [InlineData(1e300, 1e-300)]
    [InlineData(1, 1e12)]
    public void Set_WeightOfQuiteAnotherSize_StaysWithinTheTolerance(double first, double then)
    {
        var live = Of(CsrGraph.Undirected(4, [new(0, 1, first), new(1, 2, 1), new(3, 3, 1)]), LivePageRankOptions.Default);
        live.Set([new(0, 1, then)], RunContext.Default);

        var anew = PageRank.Run(CsrGraph.Undirected(4, [new(0, 1, then), new(1, 2, 1), new(3, 3, 1)]), PageRankOptions.Default, RunContext.Default);
        Assert.True(live.ErrorBound <= 1e-6);
        Assert.All(anew.Scores.Zip(live.Scores), pair => Assert.Equal(pair.First, pair.Second, 5));
    }

    [Fact]
    public void Set_LeafOfAStarOfAMillion_TakesItOff()
    {
        var live = Of(LargeGraphs.Star, LivePageRankOptions.Default);
        live.Set([new(0, 1, 0)], RunContext.Default);

        Assert.True(live.ErrorBound <= 1e-6);
        Assert.True(live.Scores[1] < .4 * live.Scores[2]);
    }

    [Theory]
    [InlineData(-1, 0, 1, "Node -1 is not in the graph: nodes are numbered 0 to 1.")]
    [InlineData(0, 2, 1, "Node 2 is not in the graph: nodes are numbered 0 to 1.")]
    [InlineData(0, 1, -1, "Relationship 0 → 1 is to weigh -1: weights must be finite and at least 0.")]
    [InlineData(0, 1, double.NaN, "Relationship 0 → 1 is to weigh NaN: weights must be finite and at least 0.")]
    [InlineData(0, 1, double.PositiveInfinity, "Relationship 0 → 1 is to weigh Infinity: weights must be finite and at least 0.")]
    public void Set_ImpossibleChange_IsRefusedWhole(int from, int to, double weight, string message)
    {
        var live = Of(Graph.Of("0-1"), LivePageRankOptions.Default);
        var error = Assert.Throws<ArgumentException>(() => live.Set([new(0, 0, 5), new(from, to, weight)], RunContext.Default));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(.5, live.Scores[0], 6);
    }

    [Fact]
    public void Set_Cancelled_IsMadeGoodByTheNext()
    {
        var live = Of(Graph.KarateClub, LivePageRankOptions.Default);
        Assert.Throws<OperationCanceledException>(() => live.Set([new(0, 33, 9)], new RunContext { Cancellation = new CancellationToken(true) }));
        Assert.True(live.ErrorBound > 1e-6);

        live.Set([], RunContext.Default);
        Assert.True(live.ErrorBound <= 1e-6);
    }

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "LivePageRankOptions cannot be used: DampingFactor must be in [0, 0.999] but was 1. Tolerance must be in [1E-12, 1] but was 0. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new LivePageRankOptions { DampingFactor = 1, Tolerance = 0 }.Validate()).Message);

    private static LivePageRank Of(CsrGraph graph, LivePageRankOptions options) => LivePageRank.Of(graph, options, RunContext.Default);
}
