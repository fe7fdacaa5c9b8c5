using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class LiveStrengthsTests
{
    [Fact]
    public void Of_EmptyGraph_IsEmpty() => Assert.Empty(LiveStrengths.Of(Graph.Of("")).Strengths);

    [Fact]
    public void Set_NewChangedAndGone_CountsBothEnds()
    {
        var live = LiveStrengths.Of(Graph.Of("0-1:.5 1-2:.25", 4));
        live.Set([new(2, 3, 2), new(0, 1, .75), new(1, 2, 0)], RunContext.Default);

        Assert.Equal([.75, .75, 2, 2], live.Strengths);
        Assert.Equal((1, 1, 2, 0), (live.DegreeOf(1), live.DegreeOf(2), live.WeightOf(3, 2), live.WeightOf(1, 2)));
    }

    [Fact]
    public void Set_SelfLoop_CountsOnce()
    {
        var live = LiveStrengths.Of(Graph.Of("", 1));
        live.Set([new(0, 0, 3)], RunContext.Default);

        Assert.Equal((3, 1), (live.Strengths[0], live.DegreeOf(0)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Set_AnyBatches_EqualAddingUpAnewToTheBit(bool isUndirected)
    {
        var change = from one in Gen.Choose(0, 9) from other in Gen.Choose(0, 9) from tenths in Gen.Choose(-3, 9) select new Relationship(one, other, tenths / 7.0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(97, 9), Prop.ForAll(RandomGraphs.Weighted(10, !isUndirected), change.ListOf().ListOf().ToArbitrary(), (graph, batches) =>
        {
            var live = LiveStrengths.Of(graph, isUndirected);
            var weights = CsrGraph.Relationships(graph).ToDictionary(one => (one.From, one.To), one => one.Weight);
            foreach (var batch in batches)
            {
                var changes = batch.Where(one => Math.Max(one.From, one.To) < graph.NodeCount).ToList();
                live.Set(changes, RunContext.Default);
                foreach (var one in changes)
                {
                    weights[(one.From, one.To)] = one.Weight;
                    weights[isUndirected ? (one.To, one.From) : (one.From, one.To)] = one.Weight;
                }

                var anew = Degree.Run(CsrGraph.Directed(graph.NodeCount, weights.Where(one => one.Value != 0).Select(one => new Relationship(one.Key.From, one.Key.To, one.Value))), DegreeOptions.Default, RunContext.Default);
                if (!anew.Strengths.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(live.Result().Strengths.Select(BitConverter.DoubleToInt64Bits)) || !anew.Degrees.SequenceEqual(live.Result().Degrees))
                {
                    return false;
                }
            }

            return true;
        }));
    }

    [Fact]
    public void Set_Cancelled_ChangesNothing()
    {
        var live = LiveStrengths.Of(Graph.Of("0-1"));

        Assert.Throws<OperationCanceledException>(() => live.Set([new(0, 1, 7)], new RunContext { Cancellation = new CancellationToken(true) }));
        Assert.Equal([1, 1], live.Strengths);
    }

    [Theory]
    [InlineData(-1, 0, 1, "Node -1 is not in the graph: nodes are numbered 0 to 1.")]
    [InlineData(0, 2, 1, "Node 2 is not in the graph: nodes are numbered 0 to 1.")]
    [InlineData(0, 1, double.NaN, "Relationship 0 → 1 is to weigh NaN: weights must be finite.")]
    public void Set_ImpossibleChange_IsRefusedWhole(int from, int to, double weight, string message)
    {
        var live = LiveStrengths.Of(Graph.Of("0-1"));

        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => live.Set([new(0, 0, 5), new(from, to, weight)], RunContext.Default)).Message, StringComparison.Ordinal);
        Assert.Equal([1, 1], live.Strengths);
    }
}
