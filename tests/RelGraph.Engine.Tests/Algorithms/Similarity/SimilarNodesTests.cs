using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Similarity;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Similarity;

public sealed class SimilarNodesTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "")]
    [InlineData("0-1", 2, " | ")]
    [InlineData("0-0 0-1", 2, " | ")]
    [InlineData("0-1 1-2", 3, "2:1 |  | 0:1")]
    [InlineData("0>1 2>1 2>3", 4, "2:0.5 | 3:0.5 | 0:0.5 | 1:0.5")]
    public void Run_JaccardByHand(string graph, int nodes, string expected) => Assert.Equal(expected, Text(SimilarNodes.Run(Graph.Of(graph, nodes), SimilarNodesOptions.Default, RunContext.Default)));

    [Checker("similar-nodes")]
    [Theory]
    [InlineData(NeighbourMeasure.Jaccard)]
    [InlineData(NeighbourMeasure.AdamicAdar)]
    [InlineData(NeighbourMeasure.ResourceAllocation)]
    public void Run_AnyGraph_AgreesWithTheSets(NeighbourMeasure measure) => Check.One(Checkers.Config(27, 5, cases: 3), Prop.ForAll(RandomGraphs.Weighted(9, directed: true), graph =>
        new[] { false, true }.All(onlyUnrelated => new[] { 2, 100 }.All(count =>
        {
            var around = SlowStructure.Neighbours(graph);
            double Score(int one, int other) => measure switch
            {
                NeighbourMeasure.Jaccard => around[one].Intersect(around[other]).Count() / (double)around[one].Union(around[other]).Count(),
                NeighbourMeasure.AdamicAdar => around[one].Intersect(around[other]).Order().Sum(shared => 1 / Math.Log(around[shared].Count)),
                _ => around[one].Intersect(around[other]).Order().Sum(shared => 1.0 / around[shared].Count),
            };
            var result = SimilarNodes.Run(graph, new SimilarNodesOptions { Measure = measure, Count = count, OnlyUnrelated = onlyUnrelated }, RunContext.Default);
            return Enumerable.Range(0, graph.NodeCount).All(node => result.Similar[node].SequenceEqual(
                Enumerable.Range(0, graph.NodeCount).Where(other => other != node && around[node].Overlaps(around[other]) && !(onlyUnrelated && around[node].Contains(other)))
                    .Select(other => new SimilarNode(other, Score(node, other))).OrderByDescending(one => one.Score).ThenBy(one => one.Node).Take(count)));
        }))));

    [Fact]
    public void Run_SomeNodes_AnswersForThoseOnlyAndInTheirOrder()
    {
        var all = SimilarNodes.Run(Graph.KarateClub, SimilarNodesOptions.Default, RunContext.Default);
        var some = SimilarNodes.Run(Graph.KarateClub, new SimilarNodesOptions { Nodes = [33, 2] }, RunContext.Default);

        Assert.Equal([33, 2], some.Nodes);
        Assert.Equal(all.Similar[33], some.Similar[0]);
        Assert.Equal(all.Similar[2], some.Similar[1]);
    }

    [Fact]
    public void Run_TwoThreads_GiveTheSameBits()
    {
        var options = new SimilarNodesOptions { Measure = NeighbourMeasure.AdamicAdar, OnlyUnrelated = true };

        Assert.Equal(
            SimilarNodes.Run(HardGraphs.Communities, options, RunContext.Default).Similar.SelectMany(one => one),
            SimilarNodes.Run(HardGraphs.Communities, options, new RunContext { MaxThreads = 2 }).Similar.SelectMany(one => one));
    }

    [Fact]
    public void Run_WrongOptionsOrNodes_AreRefused()
    {
        var error = Assert.Throws<InvalidOptionsException>(() => new SimilarNodesOptions { Count = 0, Measure = (NeighbourMeasure)8 }.Validate());

        Assert.Equal("SimilarNodesOptions cannot be used: Measure must be Jaccard, AdamicAdar or ResourceAllocation but was 8. Count must be in [1, 2147483647] but was 0. Correct these values.", error.Message);
        Assert.Throws<ArgumentException>(() => SimilarNodes.Run(Graph.Of("0-1"), new SimilarNodesOptions { Nodes = [2] }, RunContext.Default));
    }

    [Fact]
    public void Run_Cancelled_Stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => SimilarNodes.Run(Graph.KarateClub, SimilarNodesOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static string Text(SimilarNodesResult result) =>
        string.Join(" | ", result.Similar.Select(similar => string.Join(' ', similar.Select(one => FormattableString.Invariant($"{one.Node}:{one.Score}")))));
}
