using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Influence;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Influence;

public sealed class InfluenceTests
{
    private const int Seeds = 1000;
    private static readonly CsrGraph Small = Graph.Of("0>1:0.5 0>2:0.3 1>3:0.9 2>3:0.2 3>4:0.4 5>4:0.7 5>6:0.6 6>0:0.1 4>2:0.5 6>7:0.8", 8);

    [Theory]
    [InlineData("", 2, 0, 1)]
    [InlineData("0>1:1 1>2:1", 3, 0, 3)]
    [InlineData("0>1:0 1>2:1", 3, 0, 1)]
    [InlineData("0>0:1", 1, 0, 1)]
    [InlineData("1>0:1", 2, 0, 1)]
    public void Cascade_CertainGraphs_ByHand(string graph, int nodes, int seed, double spread) =>
        Assert.Equal(new IndependentCascadeResult(spread, 0, 100), IndependentCascade.Run(Graph.Of(graph, nodes), new IndependentCascadeOptions { Seeds = [seed, seed], Draws = 100 }, RunContext.Default));

    [Fact]
    public void Cascade_NobodyKnows_NobodyComesToKnow() => Assert.Equal(0, IndependentCascade.Run(Small, new IndependentCascadeOptions(), RunContext.Default).Spread);

    [Fact]
    public void Cascade_AnyGraph_IsWithinItsErrorOfTheExactSpread() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(29, 5), Prop.ForAll(RandomGraphs.Weighted(6, directed: true), graph =>
    {
        if (graph.RelationshipCount > 10)
        {
            return true;
        }

        var result = IndependentCascade.Run(graph, new IndependentCascadeOptions { Seeds = [0], Draws = 4000 }, RunContext.Default);
        return Math.Abs(result.Spread - SlowStructure.Spread(graph, [0])) <= 5 * result.StandardError + 1e-9;
    }));

    [Fact]
    public void Seeds_ThousandStreams_BreakTheirPromiseNoMoreOftenThanAllowed()
    {
        var best = (from one in Enumerable.Range(0, 8) from other in Enumerable.Range(0, one) select SlowStructure.Spread(Small, [one, other])).Max();
        var spreads = new Dictionary<(int, int), double>();
        var options = new InfluentialSeedsOptions { Count = 2, Slack = .2, FailureProbability = .1 };
        var (weak, low, high) = (0, 0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var result = InfluentialSeeds.Run(Small, options, new RunContext { Seed = (ulong)seed });
            var pair = (result.Seeds.Min(), result.Seeds.Max());
            if (!spreads.TryGetValue(pair, out var spread))
            {
                spreads[pair] = spread = SlowStructure.Spread(Small, [pair.Item1, pair.Item2]);
            }

            weak += spread < (1 - 1 / Math.E - options.Slack) * best ? 1 : 0;
            low += spread < result.LeastSpread - 1e-9 ? 1 : 0;
            high += best > result.MostSpread + 1e-9 ? 1 : 0;
        }

        Assert.InRange(weak, 0, Seeds * options.FailureProbability);
        Assert.InRange(low + high, 0, Seeds * options.FailureProbability);
    }

    [Fact]
    public void Seeds_Star_AreItsHubFirst() =>
        Assert.Equal(0, InfluentialSeeds.Run(Graph.Of("0>1:1 0>2:1 0>3:1 0>4:1 5>6:1", 7), new InfluentialSeedsOptions { Count = 2 }, RunContext.Default).Seeds[0]);

    [Fact]
    public void Seeds_MoreThanThereAre_AreEverybody()
    {
        var result = InfluentialSeeds.Run(Graph.Of("0>1:0.5", 3), new InfluentialSeedsOptions { Count = 9 }, RunContext.Default);

        Assert.Equal([0, 1, 2], result.Seeds.Order());
        Assert.Equal((3.0, 1.0), (result.Spread, result.Guarantee));
        Assert.Empty(InfluentialSeeds.Run(Graph.Of(""), InfluentialSeedsOptions.Default, RunContext.Default).Seeds);
    }

    [Fact]
    public void Seeds_Communities_SpreadAsFarAsTheySay()
    {
        var rare = CsrGraph.Undirected(3000, CsrGraph.Relationships(HardGraphs.Communities).Where(one => one.From < one.To).Select(one => one with { Weight = one.Weight / 20 }));
        var result = InfluentialSeeds.Run(rare, InfluentialSeedsOptions.Default, RunContext.Default);
        var tried = IndependentCascade.Run(rare, new IndependentCascadeOptions { Seeds = result.Seeds, Draws = 2000 }, RunContext.Default);

        Assert.True(result.Guarantee >= 1 - 1 / Math.E - .1);
        Assert.InRange(tried.Spread, result.LeastSpread - 5 * tried.StandardError, result.MostSpread);
        Assert.InRange(result.Spread / tried.Spread, .9, 1.1);
    }

    [Fact]
    public void Runs_TwoThreads_GiveTheSameBits()
    {
        var two = new RunContext { MaxThreads = 2 };
        var (once, twice) = (InfluentialSeeds.Run(Small, InfluentialSeedsOptions.Default with { Count = 3 }, RunContext.Default), InfluentialSeeds.Run(Small, InfluentialSeedsOptions.Default with { Count = 3 }, two));
        var options = new IndependentCascadeOptions { Seeds = [0, 5] };

        Assert.Equal(once.Seeds, twice.Seeds);
        Assert.Equal((once.Spread, once.LeastSpread, once.MostSpread, once.Samples), (twice.Spread, twice.LeastSpread, twice.MostSpread, twice.Samples));
        Assert.Equal(IndependentCascade.Run(Small, options, RunContext.Default), IndependentCascade.Run(Small, options, two));
    }

    [Fact]
    public void Runs_WrongInput_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => IndependentCascade.Run(Graph.Of("0>1:1.5"), new IndependentCascadeOptions(), RunContext.Default));
        Assert.Throws<ArgumentException>(() => IndependentCascade.Run(Small, new IndependentCascadeOptions { Seeds = [8] }, RunContext.Default));
        Assert.Throws<ArgumentException>(() => InfluentialSeeds.Run(Graph.Of("0>1:-1"), InfluentialSeedsOptions.Default, RunContext.Default));
        Assert.Equal(
            "InfluentialSeedsOptions cannot be used: Count must be in [1, 2147483647] but was 0. Slack must be in [0.01, 0.6] but was 0. FailureProbability must be in [1E-09, 0.5] but was 1. Correct these values.",
            Assert.Throws<InvalidOptionsException>(() => new InfluentialSeedsOptions { Count = 0, Slack = 0, FailureProbability = 1 }.Validate()).Message);
        Assert.Equal("IndependentCascadeOptions cannot be used: Draws must be in [2, 2147483647] but was 1. Correct these values.", Assert.Throws<InvalidOptionsException>(() => new IndependentCascadeOptions { Draws = 1 }.Validate()).Message);
    }

    [Fact]
    public void Runs_Cancelled_Stop()
    {
        var cancelled = new RunContext { Cancellation = new CancellationToken(true) };

        Assert.ThrowsAny<OperationCanceledException>(() => IndependentCascade.Run(Small, new IndependentCascadeOptions(), cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => InfluentialSeeds.Run(Small, InfluentialSeedsOptions.Default, cancelled));
    }
}
