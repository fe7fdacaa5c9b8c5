using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class GouldFernandezTests
{
    [Theory]
    [InlineData(1, 1, 1, "1 0 0 0 0")]
    [InlineData(2, 1, 1, "0 1 0 0 0")]
    [InlineData(1, 1, 2, "0 0 1 0 0")]
    [InlineData(2, 1, 2, "0 0 0 1 0")]
    [InlineData(2, 1, 3, "0 0 0 0 1")]
    public void Run_OneWayThroughTheMiddle_IsTheRoleOfTheThreeGroups(int before, int own, int after, string roles) =>
        Assert.Equal(roles, Text(Measure("0>1 1>2", before, own, after)[1]));

    [Fact]
    public void Run_ShortCut_LeavesNothingToBroker() => Assert.All(Measure("0>1 1>2 0>2", 1, 2, 3), roles => Assert.Equal(0, roles.Total));

    [Fact]
    public void Run_BackAndForth_IsNobodyBetween() => Assert.All(Measure("0>1 1>0", 1, 2), roles => Assert.Equal(0, roles.Total));

    [Fact]
    public void Run_SelfLoopOrWeightZero_IsNoRelationship() => Assert.All(Measure("0>1 1>1 1>2:0", 1, 1, 1), roles => Assert.Equal(0, roles.Total));

    [Fact]
    public void Run_EmptyGraph_IsEmpty() => Assert.Empty(Measure(""));

    [Checker("brokerage-roles")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_AgreesWithTryingAllTriples(bool directed) => Check.One(
        Checkers.Config(31, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(9, directed), Gen.Choose(1, 4).ToArbitrary(), (graph, kinds) =>
        {
            int[] groups = [.. Enumerable.Range(0, graph.NodeCount).Select(node => node * 7 % kinds)];
            var roles = GouldFernandez.Run(graph, groups, RunContext.Default).Roles;
            return roles.Select((found, node) => found == Slow(graph, groups, node)).All(holds => holds)
                && (directed || roles.All(found => found.Gatekeeper == found.Representative));
        }));

    [Fact]
    public void Run_GroupsMissing_SaysSo() => Assert.StartsWith(
        "There are 1 groups but 2 nodes: give one group for each node.", Assert.Throws<ArgumentException>(() => Measure("0-1", 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        GouldFernandez.Run(Graph.KarateClub, new int[34], new RunContext { Cancellation = new CancellationToken(true) }));

    private static IReadOnlyList<BrokerageRoles> Measure(string graph, params int[] groups) => GouldFernandez.Run(Graph.Of(graph), groups, RunContext.Default).Roles;

    private static string Text(BrokerageRoles roles) => $"{roles.Coordinator} {roles.Gatekeeper} {roles.Representative} {roles.Itinerant} {roles.Liaison}";

    private static BrokerageRoles Slow(CsrGraph graph, int[] groups, int b)
    {
        var matrix = SlowGraphs.Matrix(graph);
        var nodes = Enumerable.Range(0, graph.NodeCount).ToList();
        var pairs = (from a in nodes from c in nodes where a != b && c != b && a != c && matrix[a, b] > 0 && matrix[b, c] > 0 && matrix[a, c] == 0 select (A: groups[a], B: groups[b], C: groups[c])).ToList();
        return new BrokerageRoles(
            pairs.Count(one => one.A == one.B && one.B == one.C), pairs.Count(one => one.A != one.B && one.B == one.C), pairs.Count(one => one.A == one.B && one.B != one.C),
            pairs.Count(one => one.A == one.C && one.A != one.B), pairs.Count(one => one.A != one.B && one.B != one.C && one.A != one.C));
    }
}
