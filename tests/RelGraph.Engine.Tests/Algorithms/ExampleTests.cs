using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Decay;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Algorithms.Embedding;
using RelGraph.Engine.Algorithms.Influence;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Algorithms.Similarity;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Tests.Algorithms;

/// <summary>The examples of the pages under docs/kernels say what comes out.</summary>
public sealed class ExampleTests
{
    private static readonly CsrGraph Triangle = CsrGraph.Undirected(4, [new(0, 1, 1), new(1, 2, 1), new(2, 0, 1), new(2, 3, 1)]);

    [Fact]
    public void BetweennessApprox_Example()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1), new(1, 2), new(2, 3)]);
        var scores = BetweennessApprox.Run(graph, new BetweennessApproxOptions { Error = .01 }, RunContext.Default).Scores;

        Assert.Equal([0, .33, .33, 0], scores.Select(score => Math.Round(score, 2)));
    }

    [Fact]
    public void CoreNumbers_Example() => Assert.Equal([2, 2, 2, 1], CoreNumbers.Run(Triangle, RunContext.Default).Cores);

    [Fact]
    public void LocalClustering_Example()
    {
        var result = LocalClustering.Run(Triangle, RunContext.Default);

        Assert.Equal([1, 1, 1 / 3.0, 0], result.Coefficients);
        Assert.Equal((1, .6), (result.TriangleCount, result.Transitivity));
    }

    [Fact]
    public void LabelPropagation_Example() =>
        Assert.Equal([0, 0, 0, 0], LabelPropagation.Run(Triangle, LabelPropagationOptions.Default, RunContext.Default).Labels);

    [Fact]
    public void Distances_Example()
    {
        var graph = CsrGraph.Directed(4, [new(0, 1, 3), new(0, 2, 1), new(2, 1, 1)]);

        Assert.Equal([0, 1, 1, -1], HopDistances.Run(graph, 0, RunContext.Default).Hops);
        Assert.Equal([0, 2, 1, double.PositiveInfinity], ShortestDistances.Run(graph, 0, RunContext.Default).Distances);
    }

    [Fact]
    public void DecayedSums_Example()
    {
        var morning = DecayEvents.Of(2, [new(0, 1000, 1), new(0, 910, 1)]);
        var evening = DecayEvents.Of(2, [new(1, 820, 1), new(1, 1001, 7)]);
        var asOf = new DecayedSumsOptions { AsOf = 1000, HalfLifeDays = 90 };
        var sums = DecayedSums.Run(morning, asOf, RunContext.Default).Merge(DecayedSums.Run(evening, asOf, RunContext.Default));

        Assert.Equal((1.5, .25), (sums[0], sums[1]));
    }

    [Fact]
    public void Partitions_Example()
    {
        Assert.Equal([.5, .5], Conductance.Run(Triangle, [0, 0, 1, 1], RunContext.Default));
        Assert.Equal(1, PartitionAgreement.Of([0, 0, 1, 1], [7, 7, 2, 2]).AdjustedRand);
    }

    [Fact]
    public void SimilarNodes_Example() => Assert.Equal(
        [new SimilarNode(0, .5), new SimilarNode(1, .5)], SimilarNodes.Run(Triangle, new SimilarNodesOptions { Nodes = [3], OnlyUnrelated = true }, RunContext.Default).Similar[0]);

    [Fact]
    public void FastRandomProjection_Example()
    {
        var graph = CsrGraph.Undirected(6, [new(0, 2, 1), new(1, 2, 1), new(3, 5, 1), new(4, 5, 1)]);
        var result = FastRandomProjection.Run(graph, FastRandomProjectionOptions.Default, RunContext.Default);

        Assert.Equal(1, result.Likeness(0, 1), 6);
        Assert.True(result.Likeness(0, 3) < .5);
    }

    [Fact]
    public void Influence_Example()
    {
        var graph = CsrGraph.Directed(5, [new(0, 1, 1), new(0, 2, 1), new(3, 4, .5)]);
        var seeds = InfluentialSeeds.Run(graph, new InfluentialSeedsOptions { Count = 1 }, RunContext.Default).Seeds;

        Assert.Equal([0], seeds);
        Assert.Equal(3, IndependentCascade.Run(graph, new IndependentCascadeOptions { Seeds = seeds }, RunContext.Default).Spread);
    }

    [Fact]
    public void LiveCoreNumbers_Example()
    {
        var live = LiveCoreNumbers.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2), new(2, 3)]), RunContext.Default);

        Assert.Equal(3, live.Add(0, 2));
        live.Set([new(0, 3), new(1, 3)], RunContext.Default);
        Assert.Equal(4, live.Remove(0, 1));
        Assert.Equal([2, 2, 2, 2], live.Cores);
        Assert.Equal(2, live.Largest);
    }

    [Fact]
    public void LiveStrengths_Example()
    {
        var live = LiveStrengths.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2)]));
        live.Set([new(2, 3, .5), new(0, 1, 0)], RunContext.Default);

        Assert.Equal((1.5, 2), (live.Strengths[2], live.DegreeOf(2)));
    }

    [Fact]
    public void LiveComponents_Example()
    {
        var live = LiveComponents.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2)]), RunContext.Default);

        Assert.True(live.Add(2, 3));
        Assert.True(live.Remove(0, 1));
        Assert.Equal((2, 3), (live.Count, live.SizeOf(3)));
        Assert.Equal([0, 1, 1, 1], live.Result().Components);
    }

    [Fact]
    public void LivePageRank_Example()
    {
        var live = LivePageRank.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2)]), LivePageRankOptions.Default, RunContext.Default);
        live.Set([new(2, 3, .5), new(0, 1, 0)], RunContext.Default);

        Assert.InRange(live.ErrorBound, 0, 1e-6);
        Assert.True(live.Scores[2] > live.Scores[3]);
    }
}
