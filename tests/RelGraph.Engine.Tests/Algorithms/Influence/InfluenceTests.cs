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

    /// <summary>By Bernstein's inequality, with the exact variance: the error is larger once in a hundred million graphs.</summary>
    [Checker("independent-cascade")]
    [Fact]
    public void Cascade_AnyGraph_IsWithinItsProvedErrorOfTheExactSpread() => Check.One(Checkers.Config(29, 5), Prop.ForAll(RandomGraphs.Sparse(6, mostRelationships: 6), graph =>
    {
        const int Draws = 400;
        var doubt = Math.Log(2e8);
        var result = IndependentCascade.Run(graph, new IndependentCascadeOptions { Seeds = [0], Draws = Draws }, RunContext.Default);
        var exact = SlowStructure.Spread(graph, [0]);
        var variance = Math.Max(0, SlowStructure.Spread(graph, [0], reached => reached * reached) - exact * exact);
        return Math.Abs(result.Spread - exact) <= Math.Sqrt(2 * variance * doubt / Draws) + 2 * graph.NodeCount * doubt / (3 * Draws) + 1e-9;
    }));

    /// <summary>With a failure probability of one in ten million each, none of ten thousand may fail.</summary>
    [Checker("influential-seeds")]
    [Fact]
    public void Seeds_AnyGraph_KeepTheirPromiseByTheExactSpread() => Check.One(Checkers.Config(37, 5), Prop.ForAll(RandomGraphs.Sparse(5, mostRelationships: 5), graph =>
    {
        var options = new InfluentialSeedsOptions { Count = 1, Slack = .3, FailureProbability = 1e-7 };
        var result = InfluentialSeeds.Run(graph, options, RunContext.Default);
        var spreads = Enumerable.Range(0, graph.NodeCount).Select(node => SlowStructure.Spread(graph, [node])).ToList();
        var (best, chosen) = (spreads.Max(), spreads[result.Seeds.Single()]);
        return chosen >= (1 - 1 / Math.E - options.Slack) * best - 1e-9 && chosen >= result.LeastSpread - 1e-9 && best <= result.MostSpread + 1e-9;
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
