using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class KeyPlayersTests
{
    private static readonly KeyPlayersOptions _greedy = new() { MaxSets = 0 };

    [Fact]
    public void Reaching_TwoStars_ChoosesTheirCentres()
    {
        var result = KeyPlayersReaching.Run(Graph.Of("0-1 0-2 0-3 4-5 4-6 3-6"), new KeyPlayersOptions { Count = 2 }, RunContext.Default);

        Assert.Equal([0, 4], result.Nodes);
        Assert.Equal((7, true), (result.Value, result.IsExact));
    }

    [Fact]
    public void Fragmenting_ChainOfFive_TakesTheMiddle()
    {
        var result = KeyPlayersFragmenting.Run(Graph.Of("0-1 1-2 2-3 3-4"), new KeyPlayersOptions { Count = 1 }, RunContext.Default);

        Assert.Equal([2], result.Nodes);
        Assert.Equal(2.0 / 3, result.Value, 12);
    }

    [Fact]
    public void Both_EmptyGraph_ChooseNobody()
    {
        Assert.Empty(KeyPlayersReaching.Run(Graph.Of(""), KeyPlayersOptions.Default, RunContext.Default).Nodes);
        Assert.Empty(KeyPlayersFragmenting.Run(Graph.Of(""), _greedy, RunContext.Default).Nodes);
    }

    [Fact]
    public void Both_MoreAskedForThanThere_TakeAll()
    {
        Assert.Equal([0, 1], KeyPlayersReaching.Run(Graph.Of("0-1"), _greedy with { Count = 9 }, RunContext.Default).Nodes.Order());
        Assert.Equal([0, 1], KeyPlayersFragmenting.Run(Graph.Of("0-1"), _greedy with { Count = 9 }, RunContext.Default).Nodes.Order());
    }

    [Fact]
    public void Both_SelfLoopOrWeightZero_IsNoRelationship()
    {
        Assert.Equal(1, KeyPlayersReaching.Run(Graph.Of("0-0 0-1:0"), new KeyPlayersOptions { Count = 1 }, RunContext.Default).Value);
        Assert.Equal(1, KeyPlayersFragmenting.Run(Graph.Of("0-0 0-1:0 1-2:0"), new KeyPlayersOptions { Count = 1 }, RunContext.Default).Value);
    }

    [Checker("key-players-reaching")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reaching_AnyGraph_IsWorthTheSetAndWithinItsGuarantee(bool directed) => Check.One(
        Checkers.Config(37, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(9, directed), Gen.Choose(1, 3).Two().ToArbitrary(), (graph, sizes) =>
        {
            var options = new KeyPlayersOptions { Count = sizes.Item1, MaxHops = sizes.Item2 };
            var exact = KeyPlayersReaching.Run(graph, options, RunContext.Default);
            var greedy = KeyPlayersReaching.Run(graph, options with { MaxSets = 0 }, RunContext.Default);
            var most = Sets(graph.NodeCount, options.Count).Max(set => Reach(graph, set, options.MaxHops));
            return exact.IsExact && exact.Value == most && Reach(graph, exact.Nodes, options.MaxHops) == most
                && !greedy.IsExact && Reach(graph, greedy.Nodes, options.MaxHops) == greedy.Value && greedy.Value >= (1 - 1 / Math.E) * most - 1e-9;
        }));

    [Checker("key-players-fragmenting")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fragmenting_AnyGraph_IsTheBestSetOrAnHonestOne(bool directed) => Check.One(
        Checkers.Config(41, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(8, directed), Gen.Choose(1, 3).ToArbitrary(), (graph, count) =>
        {
            var options = new KeyPlayersOptions { Count = count };
            var exact = KeyPlayersFragmenting.Run(graph, options, RunContext.Default);
            var greedy = KeyPlayersFragmenting.Run(graph, options with { MaxSets = 0 }, RunContext.Default);
            return exact.IsExact && Math.Abs(exact.Value - Sets(graph.NodeCount, count).Max(set => Fragmentation(graph, set))) < 1e-12
                && Math.Abs(greedy.Value - Fragmentation(graph, greedy.Nodes)) < 1e-12 && greedy.Value <= exact.Value + 1e-12;
        }));

    [Fact]
    public void Reaching_KarateClub_NeedsTheTwoLeadersFirst() =>
        Assert.Equal([0, 33], KeyPlayersReaching.Run(Graph.KarateClub, new KeyPlayersOptions { Count = 2 }, RunContext.Default).Nodes);

    [Fact]
    public void Validate_ImpossibleOptions_ListsAllFaults() => Assert.Equal(3, Assert.Throws<InvalidOptionsException>(() =>
        KeyPlayersReaching.Run(Graph.Of("0-1"), new KeyPlayersOptions { Count = 0, MaxHops = 0, MaxSets = -1 }, RunContext.Default)).Faults.Count);

    [Fact]
    public void Both_Cancelled_Stop()
    {
        var run = new RunContext { Cancellation = new CancellationToken(true) };

        Assert.Throws<OperationCanceledException>(() => KeyPlayersReaching.Run(Graph.KarateClub, _greedy, run));
        Assert.Throws<OperationCanceledException>(() => KeyPlayersFragmenting.Run(Graph.KarateClub, KeyPlayersOptions.Default, run));
    }

    private static IEnumerable<List<int>> Sets(int nodes, int count) => Enumerable.Range(0, 1 << nodes)
        .Select(set => Enumerable.Range(0, nodes).Where(node => (set >> node & 1) == 1).ToList()).Where(set => set.Count == Math.Min(count, nodes));

    private static int Reach(CsrGraph graph, IReadOnlyList<int> set, int hops)
    {
        var matrix = SlowGraphs.Matrix(graph);
        var reached = set.ToHashSet();
        for (var hop = 0; hop < hops; hop++)
        {
            reached.UnionWith([.. Enumerable.Range(0, graph.NodeCount).Where(next => reached.Any(node => matrix[node, next] > 0))]);
        }

        return reached.Count;
    }

    private static double Fragmentation(CsrGraph graph, IReadOnlyCollection<int> lost)
    {
        var left = Enumerable.Range(0, graph.NodeCount).Except(lost).ToList();
        var both = CsrGraph.Undirected(graph.NodeCount, CsrGraph.Relationships(graph));
        var pairs = (from one in left from other in left where one != other select (one, other)).ToList();
        return pairs.Count == 0 ? 0 : pairs.Count(pair => SlowChains.IsCut(both, pair.one, pair.other, lost)) / (double)pairs.Count;
    }
}
