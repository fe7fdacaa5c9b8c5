using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class ConstraintTests
{
    [Fact]
    public void Run_EmptyGraph_IsEmpty() => Assert.Empty(Measure(Graph.Of("")));

    [Fact]
    public void Run_LoneNodeOrSelfLoop_HasNoValue() => Assert.Equal([null, null], Measure(Graph.Of("0-0", 2)));

    [Fact]
    public void Run_Star_HasTheHandCheckedValues()
    {
        var values = Measure(Graph.Of("0-1 0-2 0-3"));

        Assert.Equal(1.0 / 3, values[0]!.Value.Constraint, 12);
        Assert.Equal((3, 1, 3), (values[0]!.Value.EffectiveSize, values[0]!.Value.Efficiency, values[0]!.Value.Degree));
        Assert.Equal(0, values[0]!.Value.Hierarchy!.Value, 12);
        Assert.Equal(1, values[1]!.Value.Constraint, 12);
        Assert.Null(values[1]!.Value.Hierarchy);
    }

    [Fact]
    public void Run_Triangle_HasTheHandCheckedValue()
    {
        var value = Measure(Graph.Of("0-1 1-2 0-2"))[0]!.Value;

        Assert.Equal(1.125, value.Constraint, 12);
        Assert.Equal(1, value.EffectiveSize, 12);
    }

    [Fact]
    public void Run_DirectedEitherWay_AddsBothDirections() =>
        Assert.Equal(Measure(Graph.Of("0-1 0-2:3")), Measure(Graph.Of("0>1:0.5 1>0:0.5 2>0:3")));

    [Fact]
    public void Run_KarateClub_FindsTheTwoLeadersFreest()
    {
        var values = Measure(Graph.KarateClub).Select((value, node) => (value!.Value.Constraint, node)).Order().Take(2).Select(one => one.node).Order();

        Assert.Equal([0, 33], values);
    }

    [Checker("constraint")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_AgreesWithTheDefinition(bool directed) => Check.One(
        Checkers.Config(5, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(7, directed), graph => Measure(graph).Select((value, node) =>
            Close(value?.Constraint, SlowGraphs.Constraint(graph, node)) && Close(value?.EffectiveSize, SlowGraphs.EffectiveSize(graph, node))
            && value?.Hierarchy is null or (>= 0 and <= 1 + 1e-12)).All(holds => holds)));

    [Fact]
    public void Run_SomeNodes_LeavesTheOthersOut()
    {
        var values = Constraint.Run(Graph.Of("0-1 1-2"), new ConstraintOptions { Nodes = [1] }, RunContext.Default).Values;

        Assert.Equal([true, false, true], values.Select(value => value is null));
    }

    [Fact]
    public void Run_NodesOneByOne_EqualsAllAtOnceToTheBit() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(3, 7),
        Prop.ForAll(RandomGraphs.Weighted(12, true), graph => Measure(graph).SequenceEqual(
            Constraint.Run(graph, new ConstraintOptions { Nodes = [.. Enumerable.Range(0, graph.NodeCount)] }, RunContext.Default).Values)));

    [Fact]
    public void Run_TwoThreads_GivesTheSameBits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20).WithReplay(3, 9),
        Prop.ForAll(RandomGraphs.Weighted(600, false), graph =>
            Measure(graph).SequenceEqual(Constraint.Run(graph, ConstraintOptions.Default, new RunContext { MaxThreads = 2 }).Values)));

    [Fact]
    public void Run_WeightsScaled_ChangesNothingButTheLastBits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(5, 7),
        Prop.ForAll(RandomGraphs.Weighted(12, false), graph => Measure(graph).Zip(Measure(CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Select(one => one with { Weight = one.Weight * 7 }))))
            .All(pair => Close(pair.First?.Constraint, pair.Second?.Constraint) && Close(pair.First?.EffectiveSize, pair.Second?.EffectiveSize))));

    [Fact]
    public void Run_StarOfAMillionLeaves_GivesItsFormula()
    {
        var values = Measure(CsrGraph.Undirected(1_000_001, Enumerable.Range(1, 1_000_000).Select(leaf => new Relationship(0, leaf))));

        Assert.Equal(1e-6, values[0]!.Value.Constraint, 12);
        Assert.Equal((1_000_000, 1), (values[0]!.Value.EffectiveSize, values[1]!.Value.Constraint));
    }

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Constraint.Run(Graph.KarateClub, ConstraintOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith("Node 5 is not in the graph: nodes are numbered 0 to 1.", Assert.Throws<ArgumentException>(() =>
        Constraint.Run(Graph.Of("0-1"), new ConstraintOptions { Nodes = [5] }, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_NegativeWeight_IsRefused() => Assert.Throws<ArgumentException>(() => Measure(Graph.Of("0-1:-1")));

    private static IReadOnlyList<ConstraintValue?> Measure(IGraphView graph) => Constraint.Run(graph, ConstraintOptions.Default, RunContext.Default).Values;

    private static bool Close(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value - other!.Value) < 1e-10;
}
