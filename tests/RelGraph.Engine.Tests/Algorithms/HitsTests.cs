using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class HitsTests
{
    [Theory]
    [InlineData("", 0, "", "")]
    [InlineData("", 2, "0 0", "0 0")]
    [InlineData("0>1", 2, "0 1", "1 0")]
    [InlineData("0>0", 1, "1", "1")]
    [InlineData("0>2 1>2 1>3:0", 4, "0 0 1 0", "0.5 0.5 0 0")]
    [InlineData("0>1 2>3:2", 4, "0 0 0 1", "0 0 1 0")]
    [InlineData("0>1 2>3", 4, "0 0.5 0 0.5", "0.5 0 0.5 0")]
    [InlineData("0-1 1-2 2-0 2-3", 4, "0.2696 0.2696 0.3154 0.1454", "0.2696 0.2696 0.3154 0.1454")]
    [InlineData("0-1 1-2", 3, "0.25 0.5 0.25", "0.3333 0.3333 0.3333")]
    public void Run_SmallGraph_HasTheHandComputedScores(string graph, int nodes, string authorities, string hubs)
    {
        var result = Run(Graph.Of(graph, nodes));

        Assert.Equal((authorities, hubs, true), (Text(result.Authorities), Text(result.Hubs), result.Converged));
    }

    [Fact]
    public void Run_KarateClub_GivesTheScoresOfAnotherProgram()
    {
        var result = Run(Graph.KarateClub);

        Assert.Equal([.0714127, .0750029], new[] { 0, 33 }.Select(node => Math.Round(result.Hubs[node], 7)));
        Assert.All(result.Hubs.Zip(result.Authorities), pair => Assert.Equal(pair.First, pair.Second, 9));
    }

    [Checker("hits")]
    [Fact]
    public void Run_AnyGraph_FulfilsItsEquations() => Check.One(Checkers.Config(81, 5), Prop.ForAll(RandomGraphs.Weighted(9, true), graph =>
    {
        var result = Hits.Run(graph, new() { MaxIterations = 5000 }, RunContext.Default);
        var a = SlowGraphs.Matrix(graph);
        var nodes = Enumerable.Range(0, graph.NodeCount).ToList();
        double[] Scaled(IEnumerable<double> values)
        {
            var list = values.ToArray();
            return [.. list.Select(value => list.Sum() > 0 ? value / list.Sum() : 0)];
        }

        return !result.Converged || (Scaled(nodes.Select(to => nodes.Sum(from => a[from, to] * result.Hubs[from]))).Zip(result.Authorities).All(pair => Math.Abs(pair.First - pair.Second) < 1e-7)
            && Scaled(nodes.Select(from => nodes.Sum(to => a[from, to] * result.Authorities[to]))).Zip(result.Hubs).All(pair => Math.Abs(pair.First - pair.Second) < 1e-7));
    }));

    [Fact]
    public void Run_TurnedRound_SwapsHubsAndAuthorities()
    {
        var graph = Graph.Of("0>1 0>2:2 1>2 3>2 3>0:0.5");
        var (one, other) = (Run(graph), Run(CsrGraph.Reversed(graph)));

        Assert.All(one.Hubs.Zip(other.Authorities), pair => Assert.Equal(pair.First, pair.Second, 8));
    }

    [Fact]
    public void Run_TwoThreads_GivesTheSameBits() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(10).WithReplay(83, 601), Prop.ForAll(RandomGraphs.Weighted(3000, true), graph =>
    {
        var (one, two) = (Run(graph), Hits.Run(graph, HitsOptions.Default, new RunContext { MaxThreads = 2 }));
        return one.Hubs.SequenceEqual(two.Hubs) && one.Authorities.SequenceEqual(two.Authorities);
    }));

    [Fact]
    public void Run_StarOfAMillionLeaves_SharesHalf()
    {
        var result = Run(CsrGraph.Directed(1_000_001, Enumerable.Range(1, 1_000_000).Select(leaf => new Relationship(0, leaf))));

        Assert.Equal(1, result.Hubs[0], 12);
        Assert.Equal(1e-6, result.Authorities[3], 12);
    }

    [Fact]
    public void Run_ChainOfAMillionNodes_SharesEquallyByItsBeginning()
    {
        var result = Run(CsrGraph.Directed(1_000_000, Enumerable.Range(1, 999_999).Select(node => new Relationship(node - 1, node))));

        Assert.Equal((0, 0), (result.Authorities[0], result.Hubs[999_999]));
        Assert.Equal(1 / 999_999.0, result.Hubs[0], 12);
    }

    [Fact]
    public void Run_ParallelRelationships_AreAdded() => Assert.Equal("0 0.75 0.25", Text(Run(CsrGraph.Directed(3, [new(0, 1), new(0, 1, 2), new(0, 2)])).Authorities));

    [Fact]
    public void Run_NegativeWeight_IsRefused() => Assert.StartsWith(
        "Node 0 has a relationship of weight -1: HITS needs weights of at least 0.", Assert.Throws<ArgumentException>(() => Run(Graph.Of("0>1:-1"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "HitsOptions cannot be used: MaxIterations must be in [1, 2147483647] but was 0. Tolerance must be a finite number above 0 but was 0. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new HitsOptions { MaxIterations = 0, Tolerance = 0 }.Validate()).Message);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Hits.Run(Graph.KarateClub, HitsOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static HitsResult Run(CsrGraph graph) => Hits.Run(graph, HitsOptions.Default, RunContext.Default);

    private static string Text(IEnumerable<double> values) => string.Join(' ', values.Select(value => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)));
}
