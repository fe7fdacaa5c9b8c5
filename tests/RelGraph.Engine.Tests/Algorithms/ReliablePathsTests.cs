using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class ReliablePathsTests
{
    [Fact]
    public void Run_WarmPath_BeatsTheColdDirectOne()
    {
        var paths = Find("0-2:0.5 0-1:0.8 1-2:0.7", 0, 2, ReliablePathsOptions.Default);

        Assert.Equal([[0, 1, 2], [0, 2]], paths.Select(path => path.Nodes));
        Assert.Equal(.56, paths[0].Reliability, 12);
        Assert.Equal(.5, paths[1].Reliability);
    }

    [Fact]
    public void Run_UnwillingIntroducer_LosesToTheDirectPath()
    {
        var paths = Find("0-2:0.5 0-1:0.8 1-2:0.7", 0, 2, new ReliablePathsOptions { Willingness = [.1, .5, .1] });

        Assert.Equal([[0, 2], [0, 1, 2]], paths.Select(path => path.Nodes));
        Assert.Equal(.28, paths[1].Reliability, 12);
    }

    [Fact]
    public void Run_NoWay_FindsNothing() => Assert.Empty(Find("0-1 2-3", 0, 3, ReliablePathsOptions.Default));

    [Fact]
    public void Run_ToItself_FindsNothing() => Assert.Empty(Find("0-1 1-2 0-2", 0, 0, ReliablePathsOptions.Default));

    [Fact]
    public void Run_AgainstTheDirection_FindsNothing() => Assert.Empty(Find("1>0", 0, 1, ReliablePathsOptions.Default));

    [Fact]
    public void Run_HopLimit_LeavesLongerPathsOut() => Assert.Empty(Find("0-1 1-2 2-3", 0, 3, new ReliablePathsOptions { MaxHops = 2 }));

    [Fact]
    public void Run_ForbiddenNode_IsAvoided() =>
        Assert.Equal([[0, 2, 3]], Find("0-1 1-3 0-2:0.1 2-3", 0, 3, new ReliablePathsOptions { Forbidden = new HashSet<int> { 1 } }).Select(path => path.Nodes));

    [Fact]
    public void Run_EquallyReliable_OrdersByHopsThenNodes() =>
        Assert.Equal([[0, 3], [0, 1, 3], [0, 2, 3]], Find("0-2 2-3 0-1 1-3 0-3", 0, 3, ReliablePathsOptions.Default).Select(path => path.Nodes));

    [Theory]
    [InlineData(PathSharing.NoRelationship)]
    [InlineData(PathSharing.NoNode)]
    public void Run_Disjoint_SharesNothing(PathSharing sharing)
    {
        var paths = Find("0-1:0.9 1-4:0.9 1-2:0.9 2-4:0.9 0-2:0.5 0-3:0.2 3-4:0.2", 0, 4, new ReliablePathsOptions { Count = 9, Sharing = sharing });

        Assert.Equal([[0, 1, 4], [0, 2, 4], [0, 3, 4]], paths.Select(path => path.Nodes));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_FindsTheBestOfAllPaths(bool directed)
    {
        double Willingness(int node) => node % 3 == 0 ? .5 : node % 3 == 1 ? 1 : .9;
        var law = Prop.ForAll(RandomGraphs.Weighted(8, directed), Gen.Choose(1, 4).Two().ToArbitrary(), (graph, sizes) =>
        {
            var (hops, count) = (sizes.Item1, sizes.Item2 * 3);
            var to = graph.NodeCount - 1;
            var options = new ReliablePathsOptions { Count = count, MaxHops = hops, Willingness = [.. Enumerable.Range(0, graph.NodeCount).Select(Willingness)] };
            var fast = ReliablePaths.Run(graph, 0, to, options, RunContext.Default).Paths;
            var all = SlowGraphs.AllPaths(graph, 0, to, hops, Willingness);
            return fast.Count == Math.Min(count, all.Count)
                && fast.Select(path => string.Join(' ', path.Nodes)).Distinct().Count() == fast.Count
                && fast.Zip(all).All(pair => Math.Abs(pair.First.Reliability - pair.Second.Reliability) < 1e-12)
                && fast.All(path => all.Any(other => other.Nodes.SequenceEqual(path.Nodes) && Math.Abs(other.Reliability - path.Reliability) < 1e-12));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(80).WithReplay(11, 5), law);
    }

    [Fact]
    public void Run_StrengthAboveOne_IsRefused() => Assert.Throws<ArgumentException>(() => Find("0-1:1.5", 0, 1, ReliablePathsOptions.Default));

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph: nodes are numbered 0 to 1.",
        Assert.Throws<ArgumentException>(() => Find("0-1", 0, 5, ReliablePathsOptions.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        ReliablePaths.Run(Graph.KarateClub, 0, 33, ReliablePathsOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static IReadOnlyList<ReliablePath> Find(string graph, int from, int to, ReliablePathsOptions options) =>
        ReliablePaths.Run(Graph.Of(graph), from, to, options, RunContext.Default).Paths;
}
