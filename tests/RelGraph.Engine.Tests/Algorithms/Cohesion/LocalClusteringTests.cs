using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Cohesion;

public sealed class LocalClusteringTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "0")]
    [InlineData("0-1", 2, "0 0")]
    [InlineData("0-0 0-1", 2, "0 0")]
    [InlineData("0-1 1-2 2-0", 3, "1 1 1")]
    [InlineData("0>1 1>2 2>0", 3, "0.5 0.5 0.5")]
    [InlineData("0>1 1>0 1>2 2>0", 3, "0.5 0.5 1")]
    [InlineData("0-1 1-2 2-0 0-3 0-0", 4, "0.3333333333333333 1 1 0")]
    [InlineData("0-1 1-2 2-0 3-4 4-5", 6, "1 1 1 0 0 0")]
    public void Run_ByHand(string graph, int nodes, string expected) =>
        Assert.Equal(expected, string.Join(' ', LocalClustering.Run(Graph.Of(graph, nodes), RunContext.Default).Coefficients.Select(value => FormattableString.Invariant($"{value}"))));

    [Fact]
    public void Run_KarateClub_HasItsPublishedTriangles()
    {
        var result = LocalClustering.Run(Graph.KarateClub, RunContext.Default);

        Assert.Equal(45, result.TriangleCount);
        Assert.Equal((18, 12, 15), (result.Triangles[0], result.Triangles[1], result.Triangles[33]));
        Assert.Equal(.2556818, result.Transitivity, 6);
        Assert.Equal(.5706385, result.Coefficients.Average(), 6);
    }

    [Checker("local-clustering")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_AgreesWithEveryPairOfNeighbours(bool directed) => Check.One(Checkers.Config(22, 5, cases: 2), Prop.ForAll(RandomGraphs.Weighted(9, directed), graph =>
        LocalClustering.Run(graph, RunContext.Default).Coefficients.Zip(SlowStructure.Clustering(graph)).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12)));

    [Fact]
    public void Run_TwoThreads_GiveTheSameBits()
    {
        var (one, two) = (LocalClustering.Run(HardGraphs.Communities, RunContext.Default), LocalClustering.Run(HardGraphs.Communities, new RunContext { MaxThreads = 2 }));

        Assert.Equal(one.Coefficients, two.Coefficients);
        Assert.Equal(one.Triangles, two.Triangles);
        Assert.True(one.TriangleCount > 1000);
    }

    [Fact]
    public void Run_DirectedAndManyThreads_GiveTheSameBits()
    {
        var half = CsrGraph.Directed(3000, CsrGraph.Relationships(HardGraphs.Communities).Where(one => (one.From * 7 + one.To) % 3 != 0));

        Assert.Equal(LocalClustering.Run(half, RunContext.Default).Coefficients, LocalClustering.Run(half, new RunContext { MaxThreads = 2 }).Coefficients);
    }

    [Fact]
    public void Run_StarAndChain_HaveNoTriangles()
    {
        Assert.Equal(0, LocalClustering.Run(HardGraphs.Star, RunContext.Default).TriangleCount);
        Assert.Equal(0, LocalClustering.Run(HardGraphs.Chain, RunContext.Default).TriangleCount);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_Cancelled_Stops(int threads) =>
        Assert.ThrowsAny<OperationCanceledException>(() => LocalClustering.Run(Graph.KarateClub, new RunContext { MaxThreads = threads, Cancellation = new CancellationToken(true) }));
}
