using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class ReliablePathIndexTests
{
    private const double EqualWithin = 1e-9;

    [Fact]
    public void Find_WarmPath_BeatsTheColdDirectOne()
    {
        var paths = Find("0-2:0.5 0-1:0.8 1-2:0.7", 0, 2, new ReliablePathQuery { Count = 5 });

        Assert.Equal([[0, 1, 2], [0, 2]], paths.Select(path => path.Nodes));
        Assert.Equal(.56, paths[0].Reliability, 12);
        Assert.Equal(.5, paths[1].Reliability);
    }

    [Fact]
    public void Find_EquallyReliable_TakesFewerHops() => Assert.Equal([0, 3], Find("0-1:0.8 1-2:1 2-3:0.5 0-3:0.4", 0, 3, ReliablePathQuery.Default)[0].Nodes);

    [Fact]
    public void Find_UnwillingNode_IsGoneAround() =>
        Assert.Equal([[0, 2, 3]], Find("0-1 1-3 0-2:0.1 2-3", 0, 3, new ReliablePathQuery { Count = 9, Willingness = [0, 0, .5, 0] }).Select(path => path.Nodes));

    [Fact]
    public void Find_ForbiddenNode_IsAvoided() =>
        Assert.Equal([[0, 2, 3]], Find("0-1 1-3 0-2:0.1 2-3", 0, 3, new ReliablePathQuery { Count = 9, Forbidden = new HashSet<int> { 0, 1, 3 } }).Select(path => path.Nodes));

    [Theory]
    [InlineData("0-1 2-3", 0, 3)]
    [InlineData("1>0", 0, 1)]
    [InlineData("0-1:0 1-2", 0, 2)]
    [InlineData("0-1 1-2 0-2", 0, 0)]
    [InlineData("0-0", 0, 0)]
    public void Find_NoWay_FindsNothing(string graph, int from, int to) => Assert.Empty(Find(graph, from, to, new ReliablePathQuery { Count = 3 }));

    [Fact]
    public void Find_LeastReliability_LeavesTheRestOut() =>
        Assert.Equal([[0, 1, 2]], Find("0-2:0.5 0-1:0.8 1-2:0.7", 0, 2, new ReliablePathQuery { Count = 5, LeastReliability = .56 - 1e-12 }).Select(path => path.Nodes));

    [Fact]
    public void Find_ProductBelowTheSmallestDouble_IsNoPath() => Assert.Empty(Find("0-1:1e-300 1-2:1e-300", 0, 2, ReliablePathQuery.Default));

    [Fact]
    public void Find_AlongAChainOfAMillion_FindsItsOnlyPath()
    {
        var chain = CsrGraph.Undirected(1_000_000, Enumerable.Range(0, 999_999).Select(node => new Relationship(node, node + 1)));

        var path = Assert.Single(ReliablePathIndex.Prepare(chain, RunContext.Default).Find(0, 999_999, ReliablePathQuery.Default, RunContext.Default).Paths);
        Assert.Equal((999_999, 1), (path.Hops, path.Reliability));
    }

    [Checker("reliable-paths")]
    [Theory]
    [InlineData(true, null)]
    [InlineData(false, null)]
    [InlineData(true, 2)]
    [InlineData(false, 3)]
    [InlineData(false, 4)]
    public void Find_AnyGraph_FindsTheBestOfAllPaths(bool directed, int? maxHops)
    {
        double Willingness(int node) => node % 3 == 0 ? .5 : node % 3 == 1 ? 1 : .9;
        var law = Prop.ForAll(RandomGraphs.Weighted(8, directed), Gen.Choose(1, 12).ToArbitrary(), (graph, count) =>
        {
            var to = graph.NodeCount - 1;
            var query = new ReliablePathQuery { Count = count, MaxHops = maxHops, Willingness = [.. Enumerable.Range(0, graph.NodeCount).Select(Willingness)] };
            var fast = ReliablePathIndex.Prepare(graph, RunContext.Default).Find(0, to, query, RunContext.Default).Paths;
            var all = SlowGraphs.AllPaths(graph, 0, to, maxHops ?? 8, Willingness);
            return fast.Count == Math.Min(count, all.Count)
                && fast.Select(path => string.Join(' ', path.Nodes)).Distinct().Count() == fast.Count
                && fast.Zip(all).All(pair => Math.Abs(pair.First.Reliability - pair.Second.Reliability) < EqualWithin)
                && fast.All(path => all.Any(other => other.Nodes.SequenceEqual(path.Nodes) && Math.Abs(other.Reliability - path.Reliability) < 1e-12));
        });

        Check.One(Checkers.Config(13, 5, cases: 5), law);
    }

    [Fact]
    public void Find_ManyPairsOneAfterAnother_AnswersAsFreshAndBothWaysAlike()
    {
        var index = ReliablePathIndex.Prepare(Graph.KarateClub, RunContext.Default);
        foreach (var (from, to) in from one in Enumerable.Range(0, 34) from other in Enumerable.Range(0, 34) where one != other select (one, other))
        {
            var query = new ReliablePathQuery { Count = 3 };
            var again = index.Find(from, to, query, RunContext.Default).Paths;
            Assert.Equal(ReliablePathIndex.Prepare(Graph.KarateClub, RunContext.Default).Find(from, to, query, RunContext.Default).Paths.Select(path => path.Nodes), again.Select(path => path.Nodes));
            Assert.Equal(index.Find(to, from, query, RunContext.Default).Paths.Select(path => path.Hops), again.Select(path => path.Hops));
        }
    }

    [Fact]
    public void Find_ByMaxHopsUpToFour_AgreesWithTheUnpreparedSearch()
    {
        var index = ReliablePathIndex.Prepare(Graph.KarateClub, RunContext.Default);
        for (var to = 1; to < 34; to++)
        {
            Assert.Equal(
                ReliablePaths.Run(Graph.KarateClub, 0, to, new ReliablePathsOptions { Count = 5 }, RunContext.Default).Paths.Select(path => (path.Hops, path.Reliability)),
                index.Find(0, to, new ReliablePathQuery { Count = 5, MaxHops = 3 }, RunContext.Default).Paths.Select(path => (path.Hops, path.Reliability)));
        }
    }

    [Theory]
    [InlineData("0-1:1.5", "Relationship 0 → 1 has weight 1.5: strengths must be in [0, 1].")]
    [InlineData("0-1:-0.5", "Relationship 0 → 1 has weight -0.5: strengths must be in [0, 1].")]
    public void Prepare_StrengthOutside_IsRefused(string graph, string message) => Assert.StartsWith(
        message, Assert.Throws<ArgumentException>(() => ReliablePathIndex.Prepare(Graph.Of(graph), RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Find_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph: nodes are numbered 0 to 1.", Assert.Throws<ArgumentException>(() => Find("0-1", 0, 5, ReliablePathQuery.Default)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void Find_WillingnessOutside_IsRefused(double willingness) => Assert.StartsWith(
        "Willingness of node 1 is ", Assert.Throws<ArgumentException>(() => Find("0-1 1-2", 0, 2, new ReliablePathQuery { Willingness = [1, willingness, 1] })).Message, StringComparison.Ordinal);

    [Fact]
    public void Find_TooFewWillingnesses_SaysSo() => Assert.StartsWith(
        "Willingness has 1 entries but the graph has 2 nodes", Assert.Throws<ArgumentException>(() => Find("0-1", 0, 1, new ReliablePathQuery { Willingness = [1] })).Message, StringComparison.Ordinal);

    [Fact]
    public void Find_ImpossibleQuery_ListsAllFaults() => Assert.Equal(3, Assert.Throws<InvalidOptionsException>(() =>
        Find("0-1", 0, 1, new ReliablePathQuery { Count = 0, MaxHops = 0, LeastReliability = 2 })).Faults.Count);

    [Fact]
    public void Find_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() => ReliablePathIndex.Prepare(Graph.KarateClub, RunContext.Default)
        .Find(0, 33, ReliablePathQuery.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static IReadOnlyList<ReliablePath> Find(string graph, int from, int to, ReliablePathQuery query) =>
        ReliablePathIndex.Prepare(Graph.Of(graph), RunContext.Default).Find(from, to, query, RunContext.Default).Paths;
}
