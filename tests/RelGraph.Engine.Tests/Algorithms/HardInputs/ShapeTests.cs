using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Algorithms.Embedding;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Algorithms.Influence;
using RelGraph.Engine.Algorithms.Similarity;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.HardInputs;

/// <summary>Graphs of a million nodes in the shapes that are worst for a kernel: a star, a chain, nobody related. No kernel may need a call stack or a time to speak of.</summary>
public sealed class ShapeTests
{
    private const int Million = 1_000_000;
    private static readonly CsrGraph Isolated = PlainShapes.Isolated(Million);
    private static readonly FastRandomProjectionOptions Once = new() { Dimensions = 16, RoundWeights = [1] };

    [Fact]
    public void Isolated_Million_AreAlone()
    {
        Assert.Equal(0, LocalClustering.Run(Isolated, RunContext.Default).Transitivity);
        Assert.Equal((1, 0), (HopDistances.Run(Isolated, 7, RunContext.Default).Reached, HopDistances.Run(Isolated, 7, RunContext.Default).Farthest));
        Assert.Equal(1, ShortestDistances.Run(Isolated, 7, RunContext.Default).Reached);
        Assert.False(FastRandomProjection.Run(Isolated, Once, RunContext.Default).Values.Span.ContainsAnyExcept(0f));
        Assert.Empty(SimilarNodes.Run(Isolated, new SimilarNodesOptions { Nodes = [3] }, RunContext.Default).Similar[0]);
        var labels = LabelPropagation.Run(Isolated, LabelPropagationOptions.Default, RunContext.Default);
        Assert.Equal((1, true, Million - 1), (labels.Iterations, labels.Converged, labels.Labels[^1]));
    }

    [Fact]
    public void Isolated_Thousand_SeedsReachThemselves()
    {
        var alone = PlainShapes.Isolated(1000);
        var seeds = InfluentialSeeds.Run(alone, new InfluentialSeedsOptions { Count = 2 }, RunContext.Default);

        Assert.Equal((2, 2.0), (seeds.Seeds.Distinct().Count(), seeds.LeastSpread));
        Assert.Equal(2, IndependentCascade.Run(Isolated, new IndependentCascadeOptions { Seeds = [0, 9], Draws = 3 }, RunContext.Default).Spread);
    }

    [Fact]
    public void Star_Million_LeavesAreAlikeAndOneGroup()
    {
        Assert.Equal(Enumerable.Range(1, 10).Select(leaf => new SimilarNode(leaf, 1)), SimilarNodes.Run(HardGraphs.Star, new SimilarNodesOptions { Nodes = [Million] }, RunContext.Default).Similar[0]);
        Assert.Empty(SimilarNodes.Run(HardGraphs.Star, new SimilarNodesOptions { Nodes = [0] }, RunContext.Default).Similar[0]);
        Assert.Equal([1.0, 1.0], Conductance.Run(HardGraphs.Star, [.. Enumerable.Range(0, Million + 1).Select(node => Math.Min(node, 1))], RunContext.Default));
    }

    [Fact]
    public void Star_Million_CoordinatesOfLeavesAreThoseOfTheHub()
    {
        var result = FastRandomProjection.Run(HardGraphs.Star, Once, RunContext.Default);

        Assert.True(result.Of(1).SequenceEqual(result.Of(Million)));
        Assert.InRange(Math.Abs(result.Of(0)[0]), 0, .02);
    }

    [Fact]
    public void Star_Million_IsToldAtItsHub()
    {
        var outwards = CsrGraph.Directed(Million + 1, CsrGraph.Relationships(HardGraphs.Star).Where(one => one.From == 0));
        var seeds = InfluentialSeeds.Run(outwards, new InfluentialSeedsOptions { Count = 1 }, RunContext.Default);

        Assert.Equal([0], seeds.Seeds);
        Assert.InRange(Million + 1, seeds.LeastSpread, seeds.MostSpread);
        Assert.Equal(Million + 1, IndependentCascade.Run(HardGraphs.Star, new IndependentCascadeOptions { Seeds = [5], Draws = 2 }, RunContext.Default).Spread);
    }

    [Fact]
    public void Chain_Million_IsWalkedFromEndToEnd()
    {
        Assert.Equal(Million, IndependentCascade.Run(HardGraphs.Chain, new IndependentCascadeOptions { Seeds = [0], Draws = 2 }, RunContext.Default).Spread);
        Assert.Equal([new SimilarNode(1, 1 / 3.0), new SimilarNode(5, 1 / 3.0)], SimilarNodes.Run(HardGraphs.Chain, new SimilarNodesOptions { Nodes = [3] }, RunContext.Default).Similar[0]);
        Assert.Equal([1, 0, 1, 2], LabelPropagation.Run(HardGraphs.Chain, new LabelPropagationOptions { MaxIterations = 1 }, RunContext.Default).Labels.Take(4));
        Assert.Equal(1.0 / 999_999, Conductance.Run(HardGraphs.Chain, [.. Enumerable.Range(0, Million).Select(node => node / 500_000)], RunContext.Default)[0], 12);
        Assert.True(FastRandomProjection.Run(HardGraphs.Chain, Once, RunContext.Default).Values.Span.ContainsAnyExcept(0f));
    }
}
