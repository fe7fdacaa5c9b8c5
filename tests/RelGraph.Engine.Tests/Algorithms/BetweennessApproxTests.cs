using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class BetweennessApproxTests
{
    /// <summary>So sure that no seed of these tests may fail.</summary>
    private static readonly BetweennessApproxOptions _sure = new() { Error = .05, FailureProbability = 1e-9 };

    [Theory]
    [InlineData("", 0)]
    [InlineData("", 1)]
    [InlineData("", 3)]
    [InlineData("0-1", 2)]
    [InlineData("0-0", 3)]
    [InlineData("0-1 2-3", 4)]
    public void Run_NobodyBetweenOthers_ScoresNothing(string text, int nodes)
    {
        var result = BetweennessApprox.Run(Graph.Of(text, nodes), _sure, RunContext.Default);

        Assert.Equal(nodes, result.Scores.Count);
        Assert.All(result.Scores, score => Assert.Equal(0, score));
        Assert.All(result.Least, least => Assert.Equal(0, least));
        Assert.True(result.IsWithinError);
    }

    [Theory]
    [InlineData("0-1 1-2", 3)]
    [InlineData("0>1 1>2", 3)]
    [InlineData("0-0 0-1 1-1 1-2", 3)]
    [InlineData("0-1 0-2 0-3 0-4", 5)]
    [InlineData("0-1 1-2 2-3 3-0", 4)]
    [InlineData("0-1 1-2 3-4 4-5", 7)]
    [InlineData("0>1 1>2 2>0 3>0", 4)]
    [InlineData("0-1 0-2 0-3 1-4 2-4 3-4 4-5 5-6 4-6", 7)]
    [InlineData("0>1 0>2 0>3 1>4 2>4 3>5 4>6 5>6 6>0", 8)]
    public void Run_SmallGraph_ComesAsNearAsItSays(string text, int nodes)
    {
        var graph = Graph.Of(text, nodes);

        AssertHolds(Exact(graph), BetweennessApprox.Run(graph, _sure with { Error = .01 }, RunContext.Default), .01);
    }

    [Fact]
    public void Run_ParallelRelationships_AreOnePath()
    {
        var graph = CsrGraph.Directed(4, [new(0, 1), new(0, 1), new(0, 2), new(1, 3), new(2, 3)]);
        var result = BetweennessApprox.Run(graph, _sure with { Error = .01 }, RunContext.Default);

        Assert.Equal(1 / 24.0, result.Scores[1], .01);
        Assert.Equal(1 / 24.0, result.Scores[2], .01);
    }

    [Fact]
    public void Run_KarateClub_FindsThePublishedScores()
    {
        var result = BetweennessApprox.Run(Graph.KarateClub, _sure with { Error = .005 }, RunContext.Default);

        Assert.Equal(231.0714 / (33 * 34 / 2), result.Scores[0], .005);
        Assert.Equal(160.5516 / (33 * 34 / 2), result.Scores[33], .005);
        Assert.Equal(76.6905 / (33 * 34 / 2), result.Scores[32], .005);
        Assert.InRange(result.Error, .001, .005);
    }

    /// <summary>Ten thousand graphs, each against counting all paths; at this doubt one failure is one too many.</summary>
    [Checker("betweenness-approx")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnySmallGraph_AgreesWithCountingAllPaths(bool directed)
    {
        for (var seed = 0UL; seed < Checkers.Graphs / 2; seed++)
        {
            var random = SeededRandom.For(seed, 11, directed ? 1UL : 0);
            var nodes = 3 + random.NextBelow(5);
            var ends = Enumerable.Range(0, random.NextBelow(2 * nodes)).Select(_ => new Relationship(random.NextBelow(nodes), random.NextBelow(nodes), 1)).ToList();
            var graph = directed ? CsrGraph.Directed(nodes, ends) : CsrGraph.Undirected(nodes, ends);

            AssertHolds(Exact(graph), BetweennessApprox.Run(graph, _sure with { Error = .2 }, new RunContext { Seed = seed }), .2);
        }
    }

    /// <summary>Over 1 000 seeds some score is off by more than ε in at most δ of the runs: were the chance δ, more than 138 of 1 000 would happen once in 30 000 times.</summary>
    [Theory]
    [InlineData("karate")]
    [InlineData("kite")]
    [InlineData("random")]
    [InlineData("directed")]
    public void Run_OverAThousandSeeds_FailsNoMoreOftenThanAllowed(string name)
    {
        var graph = Named(name);
        var exact = Exact(graph);
        var options = new BetweennessApproxOptions { Error = .05, FailureProbability = .1 };
        var (farOff, outside) = (0, 0);
        for (var seed = 0UL; seed < 1000; seed++)
        {
            var result = BetweennessApprox.Run(graph, options, new RunContext { Seed = seed });
            Assert.True(result.IsWithinError && result.Error <= .05);
            farOff += IsFarOff(exact, result, .05) ? 1 : 0;
            outside += IsOutside(exact, result) ? 1 : 0;
        }

        Assert.InRange(farOff, 0, 138);
        Assert.InRange(outside, 0, 138);
    }

    /// <summary>The same count sees it when too few paths are drawn: it is not that any number would do.</summary>
    [Fact]
    public void Run_WithTooFewSamples_IsFarOffMostTimesAndSaysSo()
    {
        var exact = Exact(Graph.KarateClub);
        var (farOff, outside) = (0, 0);
        for (var seed = 0UL; seed < 1000; seed++)
        {
            var result = BetweennessApprox.Run(Graph.KarateClub, new BetweennessApproxOptions { Error = .05, MaxSamples = 60 }, new RunContext { Seed = seed });
            Assert.True(!result.IsWithinError && result.Error > .05 && result.Samples == 60);
            farOff += IsFarOff(exact, result, .05) ? 1 : 0;
            outside += IsOutside(exact, result) ? 1 : 0;
        }

        Assert.InRange(farOff, 500, 1000);
        Assert.InRange(outside, 0, 138);
    }

    /// <summary>An interval ends where the binomial law, summed up term by term, makes the count unlikely, and not far beyond.</summary>
    [Theory]
    [InlineData(.1, .1)]
    [InlineData(.02, .1)]
    [InlineData(.02, 1e-6)]
    public void Run_EveryInterval_EndsWhereTheCountIsUnlikely(double error, double failure)
    {
        var result = BetweennessApprox.Run(Graph.KarateClub, new BetweennessApproxOptions { Error = error, FailureProbability = failure }, new RunContext { Seed = 3 });
        var draws = result.Samples - result.PlanningSamples;
        for (var node = 0; node < result.Scores.Count; node++)
        {
            var count = (long)Math.Round(result.Scores[node] * draws);
            Assert.InRange(AtMost(count, draws, result.Most[node]), failure * 1e-12, failure / 2);
            if (result.Least[node] > 0)
            {
                Assert.InRange(AtMost(draws - count, draws, 1 - result.Least[node]), failure * 1e-12, failure / 2);
            }
        }
    }

    /// <summary>2¹²⁰⁰ shortest paths from end to end: counts of paths are kept in proportion only.</summary>
    [Fact]
    public void Run_MorePathsThanANumberHolds_StillCountsThem()
    {
        const int squares = 1200;
        var ties = Enumerable.Range(0, squares).SelectMany(one => new Relationship[] { new(3 * one, 3 * one + 1), new(3 * one, 3 * one + 2), new(3 * one + 1, 3 * one + 3), new(3 * one + 2, 3 * one + 3) });
        var graph = CsrGraph.Undirected(3 * squares + 1, ties);

        var result = BetweennessApprox.Run(graph, new BetweennessApproxOptions { Error = .1, FailureProbability = 1e-6 }, RunContext.Default);

        Assert.Equal(.5, result.Scores[3 * squares / 2], .1);
        Assert.Equal(.25, result.Scores[3 * squares / 2 + 1], .1);
        Assert.Equal(.25, result.Scores[3 * squares / 2 + 2], .1);
    }

    [Fact]
    public void Run_StarOfAMillion_FindsItsCentre()
    {
        var result = BetweennessApprox.Run(Big.Star, new BetweennessApproxOptions { Error = .1 }, new RunContext { MaxThreads = 2 });

        Assert.InRange(result.Scores[0], .9, 1);
        Assert.True(result.IsWithinError && result.Scores.Skip(1).All(score => score == 0));
    }

    [Fact]
    public void Run_AnyNumberOfThreads_GivesTheSameBits()
    {
        var graph = Named("random");
        var options = new BetweennessApproxOptions { Error = .01 };
        var one = BetweennessApprox.Run(graph, options, new RunContext { Seed = 9 });
        foreach (var threads in new[] { 2, 3, 8 })
        {
            var several = BetweennessApprox.Run(graph, options, new RunContext { Seed = 9, MaxThreads = threads });

            Assert.Equal(one.Scores, several.Scores);
            Assert.Equal(one.Least, several.Least);
            Assert.Equal(one.Most, several.Most);
            Assert.Equal((one.Error, one.Samples), (several.Error, several.Samples));
        }

        Assert.NotEqual(one.Scores, BetweennessApprox.Run(graph, options, new RunContext { Seed = 10 }).Scores);
    }

    [Fact]
    public void Run_Weights_AreIgnored() => Assert.Equal(
        BetweennessApprox.Run(Graph.Of("0-1 1-2 2-3"), _sure, RunContext.Default).Scores,
        BetweennessApprox.Run(Graph.Of("0-1:0 1-2:-5 2-3:7"), _sure, RunContext.Default).Scores);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_CancelledWhileDrawing_Stops(int threads)
    {
        using var cancelled = new CancellationTokenSource();
        var progress = new CancelWhen(cancelled, "drawing paths");

        Assert.ThrowsAny<OperationCanceledException>(() =>
            BetweennessApprox.Run(Graph.KarateClub, new BetweennessApproxOptions { Error = .001 }, new RunContext { Cancellation = cancelled.Token, Progress = progress, MaxThreads = threads }));
        Assert.True(progress.IsMet);
    }

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "BetweennessApproxOptions cannot be used: Error must be in [0.0001, 0.5] but was 0. FailureProbability must be in [1E-09, 0.5] but was 1. MaxSamples must be in [1, 2147483647] but was 0. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new BetweennessApproxOptions { Error = 0, FailureProbability = 1, MaxSamples = 0 }.Validate()).Message);

    private static CsrGraph Named(string name) => name switch
    {
        "karate" => Graph.KarateClub,
        // D. Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35, 1990.
        "kite" => Graph.Of("0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9"),
        "random" => CsrGraph.Undirected(60, Enumerable.Range(0, 130).Select(one => new Relationship(one * 7 % 60, one * one % 59, 1))),
        _ => CsrGraph.Directed(40, Enumerable.Range(0, 110).Select(one => new Relationship(one * 7 % 40, one * one % 37, 1))),
    };

    private static double[] Exact(CsrGraph graph)
    {
        var pairs = Math.Max(1, (double)graph.NodeCount * (graph.NodeCount - 1));
        return [.. SlowGraphs.Betweenness(graph, byDistance: false).Select(score => score / pairs)];
    }

    private static void AssertHolds(double[] exact, BetweennessApproxResult result, double error)
    {
        Assert.True(result.IsWithinError && result.Error <= error);
        Assert.False(IsOutside(exact, result));
        Assert.False(IsFarOff(exact, result, error));
    }

    private static bool IsFarOff(double[] exact, BetweennessApproxResult result, double error) => exact.Zip(result.Scores).Any(pair => Math.Abs(pair.First - pair.Second) > error);

    private static bool IsOutside(double[] exact, BetweennessApproxResult result) =>
        Enumerable.Range(0, exact.Length).Any(node => exact[node] < result.Least[node] - 1e-12 || exact[node] > result.Most[node] + 1e-12);

    /// <summary>The chance that something of this chance happens at most so often, term by term.</summary>
    private static double AtMost(long count, long draws, double chance)
    {
        var (term, sum) = (draws * Math.Log(1 - chance), 0.0);
        for (var k = 0L; k <= count; k++)
        {
            sum += Math.Exp(term);
            term += Math.Log((draws - k) / (k + 1.0)) + Math.Log(chance / (1 - chance));
        }

        return sum;
    }

    private sealed class CancelWhen(CancellationTokenSource source, string phase) : IProgress<RunProgress>
    {
        public bool IsMet { get; private set; }

        public void Report(RunProgress value)
        {
            if (value.Phase == phase)
            {
                IsMet = true;
                source.Cancel();
            }
        }
    }
}
