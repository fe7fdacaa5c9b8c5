using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Cohesion;

public sealed class LiveCoreNumbersTests
{
    [Fact]
    public void Of_EmptyGraph_HasNone() => Assert.Equal((0, 0), (Of(Graph.Of("")).Cores.Count, Of(Graph.Of("")).Largest));

    [Fact]
    public void Add_SecondWayRound_RaisesTheRing()
    {
        var live = Of(Graph.Of("0-1 1-2 2-3", 5));

        Assert.Equal(4, live.Add(3, 0));
        Assert.Equal([2, 2, 2, 2, 0], live.Cores);
        Assert.Equal(1, live.Add(4, 2));
        Assert.Equal(0, live.Add(2, 4));
        Assert.Equal(2, live.Largest);
    }

    [Fact]
    public void Remove_FromATriangle_LowersAll()
    {
        var live = Of(Graph.Of("0>1 1>2 2>0 2>3"));

        Assert.Equal(3, live.Remove(0, 2));
        Assert.Equal([1, 1, 1, 1], live.Cores);
        Assert.Equal(0, live.Remove(2, 0));
        Assert.Equal(1, live.Largest);
    }

    [Fact]
    public void Add_SelfLoop_ChangesNothing()
    {
        var live = Of(Graph.Of("0-0", 2));

        Assert.Equal((0, 0, 0), (live.Add(1, 1), live.Remove(0, 0), live.Largest));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(14, false)]
    [InlineData(30, false)]
    public void AnyChangesOneAfterAnother_EqualWorkingOutAnew(int most, bool directed)
    {
        var steps = (from one in Gen.Choose(0, most - 1) from other in Gen.Choose(0, most - 1) from add in Gen.Elements(true, true, false) select (one, other, add)).ListOf().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(300).WithReplay(96, 9), Prop.ForAll(RandomGraphs.Weighted(most, directed), steps, (graph, changes) =>
        {
            var (live, plain) = (Of(graph), new Pairs(graph));
            return changes.Where(change => Math.Max(change.one, change.other) < graph.NodeCount).All(change =>
            {
                var before = live.Cores.ToArray();
                var moved = change.add ? live.Add(change.one, change.other) : live.Remove(change.one, change.other);
                return plain.Change(change.one, change.other, change.add).Matches(live) && moved == before.Zip(live.Cores).Count(pair => pair.First != pair.Second);
            });
        }));
    }

    [Fact]
    public void CliqueGrownAndTakenApart_EqualsWorkingOutAnew()
    {
        const int nodes = 24;
        var all = (from one in Enumerable.Range(0, nodes) from other in Enumerable.Range(one + 1, nodes - one - 1) select (one, other)).ToArray();
        var (live, plain, random) = (Of(Graph.Of("", nodes)), new Pairs(Graph.Of("", nodes)), new SeededRandom(11));
        foreach (var add in (bool[])[true, false, true])
        {
            for (var i = all.Length - 1; i > 0; i--)
            {
                var j = random.NextBelow(i + 1);
                (all[i], all[j]) = (all[j], all[i]);
            }

            foreach (var (one, other) in all)
            {
                _ = add ? live.Add(one, other) : live.Remove(one, other);
                Assert.True(plain.Change(one, other, add).Matches(live));
            }
        }

        Assert.Equal(nodes - 1, live.Largest);
    }

    [Fact]
    public void SamePlaceInTheOrderOverAndOver_EqualsWorkingOutAnew()
    {
        // Nodes settle behind the same few others again and again, so that gaps of the order are used up.
        var graph = CsrGraph.Undirected(200, Enumerable.Range(1, 199).Select(leaf => new Relationship(0, leaf)));
        var (live, plain) = (Of(graph), new Pairs(graph));
        for (var round = 0; round < 3; round++)
        {
            for (var leaf = 1; leaf < 199; leaf++)
            {
                live.Add(leaf, leaf + 1);
                plain.Change(leaf, leaf + 1, true);
                if (leaf > 2)
                {
                    live.Remove(leaf - 1, leaf);
                    plain.Change(leaf - 1, leaf, false);
                }
            }

            Assert.True(plain.Matches(live));
        }
    }

    [Fact]
    public void ChainOfAMillion_ClosedAndOpened_RisesAndFalls()
    {
        var live = Of(LargeGraphs.Chain);

        Assert.Equal(1_000_000, live.Add(0, 999_999));
        Assert.Equal((2, 2), (live.Cores[0], live.Largest));
        Assert.Equal(1_000_000, live.Remove(499_999, 500_000));
        Assert.Equal((1, 1), (live.Cores[7], live.Largest));
    }

    [Fact]
    public void StarOfAMillion_LeavesTiedToEachOther_RaiseTheHubOnce()
    {
        var live = Of(LargeGraphs.Star);

        Assert.Equal(3, live.Add(1, 2));
        Assert.Equal(2, live.Add(1_000_000, 999_999));
        Assert.Equal(1, live.Remove(5, 0));
        Assert.Equal((0, 2, 2), (live.Cores[5], live.Cores[0], live.Largest));
    }

    [Fact]
    public void Set_Changes_AreMadeOneAfterAnother()
    {
        var live = Of(Graph.Of("0-1 1-2", 4));
        live.Set([new(2, 0, .5), new(2, 3), new(3, 0), new(1, 0, 0)], RunContext.Default);

        Assert.Equal([2, 1, 2, 2], live.Cores);
        Assert.Throws<OperationCanceledException>(() => live.Set([new(2, 0, 0)], new RunContext { Cancellation = new CancellationToken(true) }));
        Assert.Throws<ArgumentException>(() => live.Set([new(2, 0, 0), new(4, 0)], RunContext.Default));
        Assert.Equal([2, 1, 2, 2], live.Cores);
    }

    [Fact]
    public void Add_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 9 is not in the graph: nodes are numbered 0 to 1.", Assert.Throws<ArgumentException>(() => Of(Graph.Of("0-1")).Add(0, 9)).Message, StringComparison.Ordinal);

    private static LiveCoreNumbers Of(CsrGraph graph) => LiveCoreNumbers.Of(graph, RunContext.Default);

    /// <summary>The same changes made plainly.</summary>
    private sealed class Pairs(CsrGraph graph)
    {
        private readonly HashSet<(int, int)> _pairs = [.. CsrGraph.Relationships(graph).Select(one => (Math.Min(one.From, one.To), Math.Max(one.From, one.To)))];

        public Pairs Change(int one, int other, bool add)
        {
            var pair = (Math.Min(one, other), Math.Max(one, other));
            _ = add ? _pairs.Add(pair) : _pairs.Remove(pair);
            return this;
        }

        public bool Matches(LiveCoreNumbers live)
        {
            var anew = CoreNumbers.Run(CsrGraph.Undirected(graph.NodeCount, _pairs.Select(pair => new Relationship(pair.Item1, pair.Item2))), RunContext.Default);
            return anew.Cores.SequenceEqual(live.Cores) && anew.Largest == live.Largest;
        }
    }
}
