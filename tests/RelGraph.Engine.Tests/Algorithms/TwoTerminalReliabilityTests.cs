using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class TwoTerminalReliabilityTests
{
    [Theory]
    [InlineData("0-1:0.5 1-2:0.5", 0, 2, .25)]
    [InlineData("0-1:0.5 0-2:0.5 1-3 2-3", 0, 3, .75)]
    [InlineData("0-1:0.9 0-2:0.8 1-2:0.5 1-3:0.7 2-3:0.6", 0, 3, .835)]
    [InlineData("0-1 2-3", 0, 3, 0)]
    [InlineData("1>0", 0, 1, 0)]
    [InlineData("0-0:0.5 0-1:0 1-2", 0, 2, 0)]
    [InlineData("0-1:0.5", 0, 0, 1)]
    public void Run_SmallGraph_GivesTheHandCheckedChance(string graph, int from, int to, double chance)
    {
        var result = TwoTerminalReliability.Run(Graph.Of(graph), from, to, TwoTerminalReliabilityOptions.Default, RunContext.Default);

        Assert.True(result.IsExact);
        Assert.Equal(chance, result.Lower, 12);
        Assert.Equal(result.Lower, result.Upper);
    }

    [Checker("two-terminal-reliability")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_AgreesWithEverySetOfWorkingTies(bool directed)
    {
        var ties = (from nodes in Gen.Choose(2, 6)
                    from all in (from one in Gen.Choose(0, nodes - 1) from other in Gen.Choose(0, nodes - 1) from tenths in Gen.Choose(0, 10) select new Relationship(one, other, tenths / 10.0)).ListOf()
                    select (nodes, ties: all.DistinctBy(one => directed || one.From < one.To ? (one.From, one.To) : (one.To, one.From)).Take(9).ToList())).ToArbitrary();
        var law = Prop.ForAll(ties, Gen.Choose(1, 40).ToArbitrary(), (drawn, steps) =>
        {
            var graph = directed ? CsrGraph.Directed(drawn.nodes, drawn.ties) : CsrGraph.Undirected(drawn.nodes, drawn.ties);
            var chance = SlowChains.Reliability(drawn.nodes, drawn.ties, directed, 0, drawn.nodes - 1);
            var exact = TwoTerminalReliability.Run(graph, 0, drawn.nodes - 1, TwoTerminalReliabilityOptions.Default, RunContext.Default);
            var bounds = TwoTerminalReliability.Run(graph, 0, drawn.nodes - 1, new TwoTerminalReliabilityOptions { MaxSteps = steps }, RunContext.Default);
            return exact.IsExact && Math.Abs(exact.Lower - chance) < 1e-12 && bounds.Lower <= chance + 1e-12 && bounds.Upper >= chance - 1e-12;
        });

        Check.One(Checkers.Config(29, 5, cases: 2), law);
    }

    [Fact]
    public void Run_LargeGraph_BoundsTheChance()
    {
        // 80 ways of two hops each, of which the 62 nodes that fit carry the lower bound.
        var graph = CsrGraph.Undirected(82, Enumerable.Range(1, 80).Select(node => new Relationship(0, node, .1)).Concat(Enumerable.Range(1, 80).Select(node => new Relationship(node, 81, .1))));
        var result = TwoTerminalReliability.Run(graph, 0, 81, new TwoTerminalReliabilityOptions { MaxSteps = 20_000 }, RunContext.Default);

        Assert.False(result.IsExact);
        Assert.InRange(1 - Math.Pow(.99, 80), result.Lower, result.Upper);
        Assert.InRange(result.Lower, .1, .56);
    }

    [Fact]
    public void Run_ChanceAboveOne_IsRefused() => Assert.StartsWith(
        "Relationship 0 → 1 has weight 1.5: chances must be in [0, 1].",
        Assert.Throws<ArgumentException>(() => TwoTerminalReliability.Run(Graph.Of("0-1:1.5"), 0, 1, TwoTerminalReliabilityOptions.Default, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph", Assert.Throws<ArgumentException>(() => TwoTerminalReliability.Run(Graph.Of("0-1"), 0, 5, TwoTerminalReliabilityOptions.Default, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_NoSteps_IsRefused() => Assert.Throws<InvalidOptionsException>(() =>
        TwoTerminalReliability.Run(Graph.Of("0-1"), 0, 1, new TwoTerminalReliabilityOptions { MaxSteps = 0 }, RunContext.Default));
}
