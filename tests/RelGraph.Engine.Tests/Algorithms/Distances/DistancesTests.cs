using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Distances;

public sealed class DistancesTests
{
    [Theory]
    [InlineData("", 1, "0")]
    [InlineData("0>1", 2, "0 1")]
    [InlineData("1>0", 2, "0 -1")]
    [InlineData("0-0 0-1 1-2 0-2 3-4", 5, "0 1 1 -1 -1")]
    public void HopDistances_ByHand(string graph, int nodes, string expected) =>
        Assert.Equal(expected, string.Join(' ', HopDistances.Run(Graph.Of(graph, nodes), 0, RunContext.Default).Hops));

    [Theory]
    [InlineData("", 1, "0")]
    [InlineData("0>1:3 0>2:1 2>1:1", 3, "0 2 1")]
    [InlineData("1>0:2", 2, "0 Infinity")]
    [InlineData("0>1:0 1>0:0 0>0:4", 2, "0 0")]
    public void ShortestDistances_ByHand(string graph, int nodes, string expected) => Assert.Equal(
        expected, string.Join(' ', ShortestDistances.Run(Graph.Of(graph, nodes), 0, RunContext.Default).Distances.Select(distance => FormattableString.Invariant($"{distance}"))));

    [Fact]
    public void HopDistances_KarateClub_ReachesEverybodyInThree()
    {
        var result = HopDistances.Run(Graph.KarateClub, 0, RunContext.Default);

        Assert.Equal((34, 3), (result.Reached, result.Farthest));
    }

    [Checker("hop-distances", "shortest-distances")]
    [Fact]
    public void Searches_AnyGraph_AgreeWithRelaxingEverything() => Check.One(Checkers.Config(26, 5), Prop.ForAll(RandomGraphs.Weighted(9, directed: true), graph =>
    {
        var (hops, ways) = (HopDistances.Run(graph, 0, RunContext.Default), ShortestDistances.Run(graph, 0, RunContext.Default));
        return hops.Hops.Select(hop => hop < 0 ? double.PositiveInfinity : hop).SequenceEqual(SlowStructure.Distances(graph, 0, isWeighted: false))
            && ways.Distances.SequenceEqual(SlowStructure.Distances(graph, 0, isWeighted: true))
            && ways.Reached == hops.Reached
            && Enumerable.Range(0, graph.NodeCount).All(node => ways.Previous[node] == ShortestDistancesResult.None
                ? node == 0 || double.IsInfinity(ways.Distances[node])
                : Math.Abs(ways.Distances[ways.Previous[node]] + SlowGraphs.Matrix(graph)[ways.Previous[node], node] - ways.Distances[node]) < 1e-12);
    }));

    [Fact]
    public void Searches_MillionNodes_NeedNoCallStack()
    {
        Assert.Equal(999_999, HopDistances.Run(HardGraphs.Chain, 0, RunContext.Default).Farthest);
        Assert.Equal(999_999, ShortestDistances.Run(HardGraphs.Chain, 0, RunContext.Default).Distances[^1]);
        Assert.Equal(2, HopDistances.Run(HardGraphs.Star, 1, RunContext.Default).Farthest);
        Assert.Equal(1_000_001, ShortestDistances.Run(HardGraphs.Star, 1, RunContext.Default).Reached);
    }

    [Fact]
    public void Searches_SourceOutside_AreRefused()
    {
        Assert.Equal("Source 2 is not in the graph: nodes are numbered 0 to 1. (Parameter 'source')", Assert.Throws<ArgumentException>(() => HopDistances.Run(Graph.Of("0-1"), 2, RunContext.Default)).Message);
        Assert.Throws<ArgumentException>(() => ShortestDistances.Run(Graph.Of(""), 0, RunContext.Default));
        Assert.Throws<ArgumentException>(() => ShortestDistances.Run(Graph.Of("0>1:-1"), 0, RunContext.Default));
    }

    [Fact]
    public void Searches_Cancelled_Stop()
    {
        var cancelled = new RunContext { Cancellation = new CancellationToken(true) };

        Assert.Throws<OperationCanceledException>(() => HopDistances.Run(Graph.KarateClub, 0, cancelled));
        Assert.Throws<OperationCanceledException>(() => ShortestDistances.Run(Graph.KarateClub, 0, cancelled));
    }
}
