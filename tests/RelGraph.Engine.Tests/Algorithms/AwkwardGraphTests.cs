using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

/// <summary>What the kernels of chains and brokers say of graphs that are large in one way, empty, or carry weights that mean nothing.</summary>
public sealed class AwkwardGraphTests
{
    private const int Last = Big.Nodes - 1;
    private static readonly KeyPlayersOptions _two = new() { Count = 2 };

    [Fact]
    public void VertexCut_OfTwoLeavesOfAStar_IsItsCentre() => Assert.Equal([0], Cut(Big.Star, 1, Last)!);

    [Fact]
    public void VertexCut_OfIsolatedNodes_IsEmpty() => Assert.Empty(Cut(Big.Isolated, 0, Last)!);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void VertexCut_WeightNotAboveZero_IsNoRelationship(double weight) => Assert.Empty(Cut(new OneTie(weight), 0, 1)!);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void VertexCut_WeightNotFinite_IsRefused(double weight) =>
        Assert.Contains("weights must be finite.", Assert.Throws<ArgumentException>(() => Cut(new OneTie(weight), 0, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Dominators_OfAStar_AreItsCentre()
    {
        var result = Dominators.Run(Big.Star, 1, RunContext.Default);

        Assert.Equal([0], result.Of(Last)!);
        Assert.Equal(Big.Nodes - 2, result.Nearest.Count(nearest => nearest == 0));
    }

    [Fact]
    public void Dominators_OfIsolatedNodes_AreNone() => Assert.True(Dominators.Run(Big.Isolated, 7, RunContext.Default).Nearest.All(nearest => nearest == -1));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Dominators_WeightNotAboveZero_IsNoRelationship(double weight) => Assert.Equal([-1, -1], Dominators.Run(new OneTie(weight), 0, RunContext.Default).Nearest);

    [Fact]
    public void MaximumFlow_AlongAChain_IsItsNarrowestPlace()
    {
        var result = MaximumFlow.Run(Big.Chain, 0, Last, RunContext.Default);

        Assert.Equal((1, Last), (result.Value, result.Flows.Count));
    }

    [Fact]
    public void MaximumFlow_BetweenLeavesOfAStar_IsWhatOneLeafCarries() => Assert.Equal(1, MaximumFlow.Run(Big.Star, 1, Last, RunContext.Default).Value);

    [Fact]
    public void MaximumFlow_BetweenIsolatedNodes_IsNothing() => Assert.Equal(0, MaximumFlow.Run(Big.Isolated, 0, Last, RunContext.Default).Value);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    public void MaximumFlow_WeightThatIsNoAmount_IsRefused(double weight) => Assert.Contains(
        "what it can carry must be finite and at least 0.", Assert.Throws<ArgumentException>(() => MaximumFlow.Run(new OneTie(weight), 0, 1, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void MaximumFlow_ParallelRelationships_CarryTogether() =>
        Assert.Equal(3, MaximumFlow.Run(CsrGraph.Directed(2, [new(0, 1), new(0, 1, 2)]), 0, 1, RunContext.Default).Value);

    /// <summary>More than 64 people between: the best path from below and the cuts from above meet all the same.</summary>
    [Fact]
    public void Reliability_AlongAChain_IsBoundedByItsOnlyPath()
    {
        var result = Chance(Big.Chain, 0, Last);

        Assert.Equal((1, 1, true), (result.Lower, result.Upper, result.IsExact));
    }

    [Fact]
    public void Reliability_BetweenLeavesOfAStar_IsThatOfBothTies() => Assert.Equal(new TwoTerminalReliabilityResult(1, 1, true), Chance(Big.Star, 1, Last));

    [Fact]
    public void Reliability_BetweenIsolatedNodes_IsNone() => Assert.Equal(new TwoTerminalReliabilityResult(0, 0, true), Chance(Big.Isolated, 0, Last));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-.1)]
    public void Reliability_WeightThatIsNoChance_IsRefused(double weight) =>
        Assert.Contains("chances must be in [0, 1].", Assert.Throws<ArgumentException>(() => Chance(new OneTie(weight), 0, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Reliability_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        TwoTerminalReliability.Run(Graph.KarateClub, 0, 33, TwoTerminalReliabilityOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    [Fact]
    public void BrokerageRoles_OfAStar_AreAllAtItsCentre()
    {
        int[] groups = [.. Enumerable.Range(0, Big.Nodes).Select(node => node % 2)];
        var roles = GouldFernandez.Run(Big.Star, groups, RunContext.Default).Roles;

        // 499 999 even leaves share the centre's group, 500 000 odd ones do not.
        Assert.Equal(new BrokerageRoles(499_999L * 499_998, 500_000L * 499_999, 500_000L * 499_999, 500_000L * 499_999, 0), roles[0]);
        Assert.Equal(0, roles.Skip(1).Sum(role => role.Total));
    }

    [Fact]
    public void BrokerageRoles_OfAChain_AreTwoForEachButTheEnds() => Assert.Equal(
        2L * (Big.Nodes - 2), GouldFernandez.Run(Big.Chain, new int[Big.Nodes], RunContext.Default).Roles.Sum(role => role.Coordinator));

    [Fact]
    public void BrokerageRoles_OfIsolatedNodes_AreNone() => Assert.Equal(0, GouldFernandez.Run(Big.Isolated, new int[Big.Nodes], RunContext.Default).Roles.Sum(role => role.Total));

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(-1, 1)]
    [InlineData(double.PositiveInfinity, 2)]
    public void KeyPlayersAndRoles_AnyWeight_OnlyTellsWhetherItIsAboveZero(double weight, int reached)
    {
        Assert.Equal(reached, KeyPlayersReaching.Run(new OneTie(weight), _two with { Count = 1 }, RunContext.Default).Value);
        Assert.Equal(0, KeyPlayersFragmenting.Run(new OneTie(weight), _two with { Count = 1 }, RunContext.Default).Value);
        Assert.All(GouldFernandez.Run(new OneTie(weight), [0, 0], RunContext.Default).Roles, role => Assert.Equal(0, role.Total));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public void KeyPlayers_OfAStar_BeginWithItsCentre(int hops)
    {
        var reaching = KeyPlayersReaching.Run(Big.Star, _two with { MaxHops = hops }, RunContext.Default);
        Assert.Equal((0, Big.Nodes), (reaching.Nodes[0], reaching.Value));
    }

    [Fact]
    public void KeyPlayers_ToFragmentAStar_BeginWithItsCentre() => Assert.Equal((0, 1), First(KeyPlayersFragmenting.Run(Big.Star, _two, RunContext.Default)));

    /// <summary>The middle, then the middle of the half with one more.</summary>
    [Fact]
    public void KeyPlayers_ToFragmentAChain_HalveIt()
    {
        var result = KeyPlayersFragmenting.Run(Big.Chain, _two, RunContext.Default);

        Assert.Equal([499_999, 749_999], result.Nodes);
        Assert.Equal(1 - (.25 + 2 * .0625), result.Value, 5);
    }

    [Fact]
    public void KeyPlayers_ReachingAlongAChain_KeepApart() => Assert.Equal(
        10, KeyPlayersReaching.Run(Big.Chain, _two with { MaxHops = 2 }, RunContext.Default).Value);

    [Fact]
    public void KeyPlayers_OfIsolatedNodes_AreTheFirst()
    {
        Assert.Equal([0, 1], KeyPlayersReaching.Run(Big.Isolated, _two, RunContext.Default).Nodes);
        Assert.Equal([0, 1], KeyPlayersFragmenting.Run(Big.Isolated, _two, RunContext.Default).Nodes);
    }

    private static (int Node, double Value) First(KeyPlayersResult result) => (result.Nodes[0], result.Value);

    private static IReadOnlyList<int>? Cut(IGraphView graph, int from, int to) => VertexCutIndex.Prepare(graph, VertexCutOptions.Default).Find(from, to, RunContext.Default).Nodes;

    private static TwoTerminalReliabilityResult Chance(IGraphView graph, int from, int to) => TwoTerminalReliability.Run(graph, from, to, TwoTerminalReliabilityOptions.Default, RunContext.Default);
}
