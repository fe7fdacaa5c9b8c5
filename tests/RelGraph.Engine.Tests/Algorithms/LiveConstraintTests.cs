using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class LiveConstraintTests
{
    [Fact]
    public void Of_EmptyGraph_IsEmpty() => Assert.Empty(LiveConstraint.Of(Graph.Of(""), RunContext.Default).Values);

    [Fact]
    public void Set_FirstTieOfTwoLoneNodes_MeasuresBoth()
    {
        var live = LiveConstraint.Of(Graph.Of("", 3), RunContext.Default);

        Assert.Equal([0, 2], live.Set(2, 0, .5));
        Assert.Equal([true, false, true], live.Values.Select(value => value is not null));
        Assert.Equal(.5, live.WeightOf(0, 2));
    }

    [Fact]
    public void Set_LastTieTakenAway_LeavesNoValue()
    {
        var live = LiveConstraint.Of(Graph.Of("0-1"), RunContext.Default);

        Assert.Equal([0, 1], live.Set(0, 1, 0));
        Assert.Equal([null, null], live.Values);
    }

    [Fact]
    public void Set_TheWeightItHas_ChangesNothing() => Assert.Empty(LiveConstraint.Of(Graph.Of("0-1:0.5"), RunContext.Default).Set(1, 0, .5));

    [Fact]
    public void Set_ContactsFallOut_FreesTheirBroker()
    {
        var live = LiveConstraint.Of(CsrGraph.Undirected(4, [new(0, 1), new(0, 2), new(0, 3), new(1, 2)]), RunContext.Default);
        var before = live.Values[0]!.Value.Constraint;
        live.Set(1, 2, 0);

        Assert.True(live.Values[0]!.Value.Constraint < before);
        Assert.Equal(1.0 / 3, live.Values[0]!.Value.Constraint, 12);
    }

    [Fact]
    public void Set_FarFromANode_DoesNotMeasureIt() => Assert.Equal([0, 1, 2], LiveConstraint.Of(Graph.Of("0-1 2-3 3-4"), RunContext.Default).Set(0, 2, 1).Except([3]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Set_AnyTiesOneAfterAnother_EqualsMeasuringAnewToTheBit(bool directed)
    {
        var steps = (from one in Gen.Choose(0, 9) from other in Gen.Choose(0, 9) from tenths in Gen.Choose(0, 10) select (one, other, tenths / 10.0)).ListOf().ToArbitrary();
        var law = Prop.ForAll(RandomGraphs.Weighted(10, directed), steps, (graph, changes) =>
        {
            var live = LiveConstraint.Of(graph, RunContext.Default);
            foreach (var (one, other, weight) in changes.Where(change => change.one != change.other && Math.Max(change.one, change.other) < graph.NodeCount))
            {
                var before = live.Values.ToArray();
                var measured = live.Set(one, other, weight);
                var anew = Constraint.Run(AsItIs(live), ConstraintOptions.Default, RunContext.Default).Values;
                if (!live.Values.SequenceEqual(anew) || Enumerable.Range(0, before.Length).Except(measured).Any(node => before[node] != live.Values[node]))
                {
                    return false;
                }
            }

            return true;
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(7, 9), law);
    }

    [Theory]
    [InlineData(0, 0, 1, "A tie needs two nodes but both ends are 0")]
    [InlineData(0, 1, -1, "Weight must be finite and at least 0 but was -1.")]
    [InlineData(0, 1, double.NaN, "Weight must be finite and at least 0 but was NaN.")]
    [InlineData(0, 1, double.PositiveInfinity, "Weight must be finite and at least 0 but was Infinity.")]
    [InlineData(0, 9, 1, "Node 9 is not in the graph: nodes are numbered 0 to 1.")]
    public void Set_ImpossibleTie_IsRefused(int one, int other, double weight, string message) => Assert.StartsWith(
        message, Assert.Throws<ArgumentException>(() => LiveConstraint.Of(Graph.Of("0-1"), RunContext.Default).Set(one, other, weight)).Message, StringComparison.Ordinal);

    private static CsrGraph AsItIs(LiveConstraint live) => CsrGraph.Undirected(live.Values.Count,
        from one in Enumerable.Range(0, live.Values.Count) from other in Enumerable.Range(0, one) where live.WeightOf(one, other) > 0 select new Relationship(one, other, live.WeightOf(one, other)));
}
