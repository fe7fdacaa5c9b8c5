using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class ComponentsTests
{
    private static readonly ComponentsOptions Strong = new() { Kind = ComponentKind.Strong };

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "0")]
    [InlineData("", 3, "0 1 2")]
    [InlineData("0>1", 2, "0 0")]
    [InlineData("0>0", 2, "0 1")]
    [InlineData("3>1 2>4", 5, "0 1 2 1 2")]
    [InlineData("1>0:0 2>1:-3", 3, "0 0 0")]
    public void Run_Weak_NumbersPartsByTheirFirstNodes(string graph, int nodes, string expected) =>
        Assert.Equal(expected, Text(graph, nodes, ComponentsOptions.Default));

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("0>1", 2, "0 1")]
    [InlineData("0>1 1>0", 2, "0 0")]
    [InlineData("0>1 1>2 2>0 2>3 3>4 4>3", 5, "0 0 0 1 1")]
    [InlineData("0>0 1>2", 3, "0 1 2")]
    [InlineData("0-1 2-3", 5, "0 0 1 1 2")]
    public void Run_Strong_NeedsAWayBack(string graph, int nodes, string expected) => Assert.Equal(expected, Text(graph, nodes, Strong));

    [Fact]
    public void Run_KarateClub_IsOneComponent() => Assert.Equal(1, Components.Run(Graph.KarateClub, Strong, RunContext.Default).Count);

    [Fact]
    public void Run_LongWayRound_NeedsNoCallStack()
    {
        const int nodes = 300_000;
        var ring = CsrGraph.Directed(nodes, Enumerable.Range(0, nodes).Select(node => new Relationship(node, (node + 1) % nodes)));

        Assert.Equal(1, Components.Run(ring, Strong, RunContext.Default).Count);
        Assert.Equal(1, Components.Run(ring, ComponentsOptions.Default, RunContext.Default).Count);
    }

    [Checker("components")]
    [Fact]
    public void Run_AnyGraph_AgreesWithTheClosedMatrix() => Check.One(Checkers.Config(11, 5), Prop.ForAll(RandomGraphs.Weighted(9, directed: true), graph =>
        Same(graph, ComponentsOptions.Default, SlowGraphs.Components(graph, strong: false)) && Same(graph, Strong, SlowGraphs.Components(graph, strong: true))));

    [Fact]
    public void Run_TurnedRound_IsTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50).WithReplay(12, 5), Prop.ForAll(RandomGraphs.Weighted(12, directed: true), graph =>
        Components.Run(graph, Strong, RunContext.Default).Components.SequenceEqual(Components.Run(CsrGraph.Reversed(graph), Strong, RunContext.Default).Components)));

    [Fact]
    public void Run_UnknownKind_IsRefused() => Assert.Equal(
        "ComponentsOptions cannot be used: Kind must be Weak or Strong but was 7. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new ComponentsOptions { Kind = (ComponentKind)7 }.Validate()).Message);

    [Theory]
    [InlineData(ComponentKind.Weak)]
    [InlineData(ComponentKind.Strong)]
    public void Run_Cancelled_Stops(ComponentKind kind) => Assert.Throws<OperationCanceledException>(() =>
        Components.Run(Graph.KarateClub, new ComponentsOptions { Kind = kind }, new RunContext { Cancellation = new CancellationToken(true) }));

    private static bool Same(CsrGraph graph, ComponentsOptions options, int[] firstNodes)
    {
        var found = Components.Run(graph, options, RunContext.Default);
        var names = firstNodes.Distinct().ToList();
        return found.Count == names.Count && found.Components.SequenceEqual(firstNodes.Select(node => names.IndexOf(node)));
    }

    private static string Text(string graph, int nodes, ComponentsOptions options) => string.Join(' ', Components.Run(Graph.Of(graph, nodes), options, RunContext.Default).Components);
}
