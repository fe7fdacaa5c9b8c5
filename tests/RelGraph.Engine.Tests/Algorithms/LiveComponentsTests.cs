using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class LiveComponentsTests
{
    [Fact]
    public void Of_EmptyGraph_HasNone() => Assert.Equal((0, 0), (Of(Graph.Of("")).Count, Of(Graph.Of("")).Result().Count));

    [Fact]
    public void Add_BetweenTwoParts_JoinsThem()
    {
        var live = Of(Graph.Of("0-1 2-3", 5));

        Assert.True(live.Add(3, 1));
        Assert.Equal((2, 4, true), (live.Count, live.SizeOf(0), live.AreConnected(0, 2)));
        Assert.False(live.Add(0, 2));
        Assert.False(live.Add(0, 2));
    }

    [Fact]
    public void Remove_TheOnlyWay_PartsThem()
    {
        var live = Of(Graph.Of("0>1 1>2"));

        Assert.True(live.Remove(2, 1));
        Assert.Equal([0, 0, 1], live.Result().Components);
        Assert.False(live.Remove(2, 1));
    }

    [Fact]
    public void Remove_OneOfTwoWays_ChangesNothing() => Assert.False(Of(Graph.Of("0-1 1-2 2-0")).Remove(0, 1));

    [Fact]
    public void Add_SelfLoop_ChangesNothing()
    {
        var live = Of(Graph.Of("0-0", 2));

        Assert.False(live.Add(1, 1));
        Assert.False(live.Remove(0, 0));
        Assert.Equal(2, live.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnyChangesOneAfterAnother_EqualFindingAnewToTheBit(bool directed)
    {
        var steps = (from one in Gen.Choose(0, 11) from other in Gen.Choose(0, 11) from add in Gen.Elements(true, false, false) select (one, other, add)).ListOf().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(250).WithReplay(91, 9), Prop.ForAll(RandomGraphs.Weighted(12, directed), steps, (graph, changes) =>
        {
            var live = Of(graph);
            var pairs = CsrGraph.Relationships(graph).Select(one => (Math.Min(one.From, one.To), Math.Max(one.From, one.To))).ToHashSet();
            foreach (var (one, other, add) in changes.Where(change => Math.Max(change.one, change.other) < graph.NodeCount))
            {
                var (before, pair) = (live.Count, (Math.Min(one, other), Math.Max(one, other)));
                var changed = add ? live.Add(one, other) : live.Remove(one, other);
                _ = add ? pairs.Add(pair) : pairs.Remove(pair);
                var anew = Components.Run(CsrGraph.Undirected(graph.NodeCount, pairs.Select(two => new Relationship(two.Item1, two.Item2))), ComponentsOptions.Default, RunContext.Default);
                if (live.Count != anew.Count || !live.Result().Components.SequenceEqual(anew.Components) || changed != (before != live.Count)
                    || anew.Components.GroupBy(number => number).Any(part => live.SizeOf(anew.Components.ToList().IndexOf(part.Key)) != part.Count()))
                {
                    return false;
                }
            }

            return true;
        }));
    }

    [Fact]
    public void Remove_InAChainOfAMillionNodes_PartsItInTheMiddle()
    {
        var live = Of(LargeGraphs.Chain);

        Assert.True(live.Remove(499_999, 500_000));
        Assert.Equal((2, 500_000, 500_000), (live.Count, live.SizeOf(0), live.SizeOf(999_999)));
        Assert.True(live.Add(0, 999_999));
        Assert.Equal(1_000_000, live.SizeOf(7));
    }

    [Fact]
    public void Remove_LeavesOfAStarOfAMillion_LooksAtTheLeafOnly()
    {
        var live = Of(LargeGraphs.Star);
        for (var leaf = 1_000_000; leaf > 999_000; leaf--)
        {
            Assert.True(live.Remove(leaf, 0));
        }

        Assert.Equal((1001, 999_001), (live.Count, live.SizeOf(0)));
    }

    [Fact]
    public void Set_Changes_AreMadeOneAfterAnother()
    {
        var live = Of(Graph.Of("0-1 1-2", 4));
        live.Set([new(2, 3, .5), new(1, 0, 0)], RunContext.Default);

        Assert.Equal([0, 1, 1, 1], live.Result().Components);
        Assert.Throws<OperationCanceledException>(() => live.Set([new(2, 3, 0)], new RunContext { Cancellation = new CancellationToken(true) }));
        Assert.Throws<ArgumentException>(() => live.Set([new(2, 3, 0), new(4, 0)], RunContext.Default));
        Assert.Equal([0, 1, 1, 1], live.Result().Components);
    }

    [Fact]
    public void Add_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 9 is not in the graph: nodes are numbered 0 to 1.", Assert.Throws<ArgumentException>(() => Of(Graph.Of("0-1")).Add(0, 9)).Message, StringComparison.Ordinal);

    private static LiveComponents Of(CsrGraph graph) => LiveComponents.Of(graph, RunContext.Default);
}
