using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Communities;

public sealed class PartitionTests
{
    private static readonly Arbitrary<(int[] One, int[] Other)> Divisions =
        (from count in Gen.Choose(0, 9)
         from one in Gen.Choose(0, 3).ArrayOf(count)
         from other in Gen.Choose(0, 3).ArrayOf(count)
         select (one, other)).ToArbitrary();

    [Theory]
    [InlineData("0-1:2 1-2:1", "0 0 1", "1 1")]
    [InlineData("0-1 2-3", "0 0 1 1", "0 0")]
    [InlineData("0-1", "0 0", "0")]
    [InlineData("0-1 0-0:2", "0 1", "1 1")]
    [InlineData("0-1 1-2 2-3 3-0", "0 1 0 1", "1 1")]
    public void Conductance_ByHand(string graph, string communities, string expected) => Assert.Equal(
        expected, string.Join(' ', Conductance.Run(Graph.Of(graph), [.. communities.Split(' ').Select(int.Parse)], RunContext.Default).Select(value => FormattableString.Invariant($"{value}"))));

    [Fact]
    public void Conductance_NoNodesOrNoTies_IsZeroOrNothing()
    {
        Assert.Empty(Conductance.Run(Graph.Of(""), [], RunContext.Default));
        Assert.Equal([0.0, 0.0], Conductance.Run(Graph.Of("", 2), [0, 1], RunContext.Default));
    }

    [Checker("modularity")]
    [Fact]
    public void Modularity_AnyDivision_AgreesWithEveryPairOfNodes() => Check.One(
        Checkers.Config(22, 5),
        Prop.ForAll(RandomGraphs.Weighted(9, directed: false), Gen.Choose(0, 3).ListOf(9).ToArbitrary(), Gen.Choose(1, 30).ToArbitrary(), (graph, drawn, tenths) =>
        {
            var groups = drawn.Take(graph.NodeCount).ToArray();
            return Math.Abs(Modularity.Of(graph, groups, tenths / 10.0) - SlowGraphs.Modularity(graph, groups, tenths / 10.0)) < 1e-12;
        }));

    [Checker("conductance")]
    [Fact]
    public void Conductance_AnyGraph_AgreesWithTheMatrix() => Check.One(Checkers.Config(24, 5), Prop.ForAll(RandomGraphs.Weighted(9, directed: false), graph =>
    {
        var (n, a) = (graph.NodeCount, SlowGraphs.Matrix(graph));
        double Sum(Func<int, bool> from, Func<int, bool> to) => (from i in Enumerable.Range(0, n) where @from(i) from j in Enumerable.Range(0, n) where to(j) select a[i, j]).Sum();
        return Conductance.Run(graph, [.. Enumerable.Range(0, n).Select(node => node % 2)], RunContext.Default).Select((value, community) => (value, community)).All(one =>
        {
            bool Inside(int node) => node % 2 == one.community;
            var cut = Sum(Inside, node => !Inside(node));
            return Math.Abs(one.value - (cut == 0 ? 0 : cut / Math.Min(Sum(Inside, _ => true), Sum(node => !Inside(node), _ => true)))) < 1e-9;
        });
    }));

    [Fact]
    public void Conductance_WrongCommunities_AreRefused()
    {
        Assert.Equal("1 communities were given for 2 nodes: give each node's. (Parameter 'communities')", Assert.Throws<ArgumentException>(() => Conductance.Run(Graph.Of("0-1"), [0], RunContext.Default)).Message);
        Assert.Throws<ArgumentException>(() => Conductance.Run(Graph.Of("0-1"), [0, 2], RunContext.Default));
        Assert.Throws<ArgumentException>(() => Conductance.Run(Graph.Of("0-1:-1"), [0, 1], RunContext.Default));
        Assert.Throws<OperationCanceledException>(() => Conductance.Run(Graph.Of("0-1"), [0, 1], new RunContext { Cancellation = new CancellationToken(true) }));
    }

    [Theory]
    [InlineData("", "", 1, 1)]
    [InlineData("0", "5", 1, 1)]
    [InlineData("0 0 1 1", "1 1 0 0", 1, 1)]
    [InlineData("0 0 0 0", "0 0 0 0", 1, 1)]
    [InlineData("0 1 2 3", "3 2 1 0", 1, 1)]
    [InlineData("0 0 1 1", "0 1 0 1", 0, -.5)]
    [InlineData("0 0 1 1", "0 0 1 2", .8, .5714285714285714)]
    public void Agreement_ByHand(string one, string other, double shared, double rand)
    {
        var agreement = PartitionAgreement.Of(Numbers(one), Numbers(other));

        Assert.Equal(shared, agreement.MutualInformation, 12);
        Assert.Equal(rand, agreement.AdjustedRand, 12);
    }

    [Checker("partition-agreement")]
    [Fact]
    public void Agreement_AnyDivisions_AgreesWithEveryPairOfNodesAndIsSymmetric() => Check.One(Checkers.Config(25, 5), Prop.ForAll(Divisions, pair =>
    {
        var (there, back) = (PartitionAgreement.Of(pair.One, pair.Other), PartitionAgreement.Of(pair.Other, pair.One));
        return Math.Abs(there.AdjustedRand - SlowStructure.AdjustedRand(pair.One, pair.Other)) < 1e-9
            && Math.Abs(there.MutualInformation - back.MutualInformation) < 1e-12 && there.MutualInformation is >= 0 and <= 1
            && PartitionAgreement.Of(pair.One, [.. pair.One.Select(community => 9 - community)]) is { MutualInformation: > .999999, AdjustedRand: > .999999 };
    }));

    [Fact]
    public void Agreement_DifferentNodes_IsRefused() => Assert.Throws<ArgumentException>(() => PartitionAgreement.Of([0], [0, 1]));

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
