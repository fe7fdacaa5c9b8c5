using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Algorithms.Embedding;
using RelGraph.Engine.Algorithms.Influence;
using RelGraph.Engine.Algorithms.Similarity;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.HardInputs;

/// <summary>What kernels make of weights that are not numbers, endless, negative, zero or very large, of self-loops and of parallels.</summary>
public sealed class WeightTests
{
    private static readonly FastRandomProjectionOptions Once = new() { Dimensions = 16, RoundWeights = [1] };

    private static readonly Dictionary<string, Func<IGraphView, IEnumerable<double>>> Kernels = new()
    {
        ["cores"] = graph => CoreNumbers.Run(graph, RunContext.Default).Cores.Select(value => (double)value),
        ["clustering"] = graph => LocalClustering.Run(graph, RunContext.Default).Coefficients,
        ["labels"] = graph => LabelPropagation.Run(graph, LabelPropagationOptions.Default, RunContext.Default).Labels.Select(value => (double)value),
        ["hops"] = graph => HopDistances.Run(graph, 0, RunContext.Default).Hops.Select(value => (double)value),
        ["similar"] = graph => SimilarNodes.Run(graph, SimilarNodesOptions.Default, RunContext.Default).Similar.SelectMany(similar => similar).Select(one => one.Score),
        ["distances"] = graph => ShortestDistances.Run(graph, 0, RunContext.Default).Distances,
        ["projection"] = graph => [.. FastRandomProjection.Run(graph, Once, RunContext.Default).Values.ToArray().Select(value => (double)value)],
        ["cascade"] = graph => [IndependentCascade.Run(graph, new IndependentCascadeOptions { Seeds = [0], Draws = 100 }, RunContext.Default).Spread],
        ["seeds"] = graph => InfluentialSeeds.Run(graph, new InfluentialSeedsOptions { Count = 1 }, RunContext.Default).Seeds.Select(value => (double)value),
        ["conductance"] = graph => Conductance.Run(graph, [.. Enumerable.Range(0, graph.NodeCount).Select(node => node % 2)], RunContext.Default),
    };

    public static TheoryData<string> All => [.. Kernels.Keys];

    public static TheoryData<string> Unweighted => ["cores", "clustering", "labels", "hops", "similar"];

    public static TheoryData<string> Weighted => ["distances", "projection", "cascade", "seeds", "conductance"];

    [Theory]
    [MemberData(nameof(All))]
    public void Run_WeightNotFinite_IsRefused(string kernel)
    {
        foreach (var weight in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Assert.Contains("weight", Assert.Throws<ArgumentException>(() => Kernels[kernel](new OddWeights(weight)).ToList()).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Weighted))]
    public void Run_NegativeWeight_IsRefused(string kernel) =>
        Assert.Contains("-0.5", Assert.Throws<ArgumentException>(() => Kernels[kernel](Graph.Of("0-1:-0.5")).ToList()).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Unweighted))]
    public void Run_ZeroAndNegativeWeights_AreTiesAsAnyOther(string kernel) =>
        Assert.Equal(Kernels[kernel](Graph.Of("0-1 1-2 2-0 2-3 3-4 4-5")), Kernels[kernel](Graph.Of("0-1:0 1-2:-2 2-0:9 2-3:0 3-4:-1 4-5:0")));

    [Fact]
    public void Run_ZeroWeights_AreLengthsOfNothingAndPassNothing()
    {
        var nothing = Graph.Of("0-1:0 1-2:0");

        Assert.Equal([0, 0, 0], Kernels["distances"](nothing));
        Assert.All(Kernels["projection"](nothing), value => Assert.Equal(0, value));
        Assert.Equal([1], Kernels["cascade"](nothing));
        Assert.Equal([0.0, 0.0], Kernels["conductance"](nothing));
        Assert.Equal(1, InfluentialSeeds.Run(nothing, new InfluentialSeedsOptions { Count = 1 }, RunContext.Default).LeastSpread);
    }

    [Theory]
    [InlineData("cores")]
    [InlineData("clustering")]
    [InlineData("hops")]
    [InlineData("similar")]
    [InlineData("distances")]
    [InlineData("seeds")]
    public void Run_SelfLoops_ChangeNothing(string kernel) =>
        Assert.Equal(Kernels[kernel](Graph.Of("0-1:1 1-2:1 2-0:1 2-3:1")), Kernels[kernel](Graph.Of("0-1:1 1-2:1 2-0:1 2-3:1 0-0:1 2-2:0.5 3-3:1")));

    [Theory]
    [MemberData(nameof(All))]
    public void Run_Parallels_AreOneWithTheirSum(string kernel) =>
        Assert.Equal(Kernels[kernel](Graph.Of("0-1:0.75 1-2:0.5 2-0:1 2-3:0.25")), Kernels[kernel](Graph.Of("0-1:0.5 1-0:0.25 1-2:0.5 2-0:0.5 2-0:0.5 2-3:0.25")));

    [Fact]
    public void Projection_WeightsBeyondItsPrecision_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => FastRandomProjection.Run(Graph.Of("0>1:1e300 1>0:1"), Once with { DegreePower = 1 }, RunContext.Default));
        Assert.Throws<ArgumentException>(() => FastRandomProjection.Run(Graph.Of("0>1:1e308 0>2:1e308"), Once, RunContext.Default));
    }

    [Fact]
    public void Distances_SumBeyondADouble_IsOutOfReach() =>
        Assert.Equal([0, 1e308, double.PositiveInfinity], ShortestDistances.Run(Graph.Of("0>1:1e308 1>2:1e308"), 0, RunContext.Default).Distances);
}
