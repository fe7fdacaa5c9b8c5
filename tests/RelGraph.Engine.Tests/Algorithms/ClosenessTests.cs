using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class ClosenessTests
{
    private static readonly ClosenessOptions ByDistance = new() { Length = PathLength.Distance };

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "0/0")]
    [InlineData("", 2, "0/0 0/0")]
    [InlineData("0-0", 1, "0/0")]
    [InlineData("0-1", 2, "1/1 1/1")]
    [InlineData("0>1:-3", 2, "1/1 0/0")]
    [InlineData("0-1 2-2", 3, "0.5/1 0.5/1 0/0")]
    [InlineData("0-1 0-2 0-3 0-4", 5, "1/4 0.5714285714285714/2.5 0.5714285714285714/2.5 0.5714285714285714/2.5 0.5714285714285714/2.5")]
    public void Run_ByHops_HasTheHandComputedValues(string graph, int nodes, string expected) => Assert.Equal(expected, Text(Closeness.Run(Graph.Of(graph, nodes), ClosenessOptions.Default, RunContext.Default)));

    [Fact]
    public void Run_ByDistance_TakesTheShorterWay()
    {
        var result = Closeness.Run(Graph.Of("0>1:0.5 1>2:0.5 0>2:3"), ByDistance, RunContext.Default);

        Assert.Equal((1.5, 2, 3.0), (result.Farness[0], result.Reached[0], result.Harmonic[0]));
        Assert.Equal(2 / 2.0 * (2 / 1.5), result.Closeness[0], 12);
    }

    [Fact]
    public void Run_ParallelRelationships_AreOneWhoseLengthsAreAdded() =>
        Assert.Equal(3, Closeness.Run(CsrGraph.Directed(2, [new(0, 1), new(0, 1, 2)]), ByDistance, RunContext.Default).Farness[0]);

    [Fact]
    public void Run_KrackhardtsKite_HasThePublishedValues()
    {
        var kite = Graph.Of("0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9");
        var closeness = Closeness.Run(kite, ClosenessOptions.Default, RunContext.Default).Closeness;

        // Krackhardt 1990: the two who sit between are nearest to all, not the one with most ties.
        Assert.Equal([.529, .529, .5, .6, .5, .643, .643, .6, .429, .31], closeness.Select(value => Math.Round(value, 3)));
    }

    [Fact]
    public void Run_KarateClub_GivesTheScoresOfAnotherProgram()
    {
        var result = Closeness.Run(Graph.KarateClub, ClosenessOptions.Default, RunContext.Default);

        Assert.Equal(PublishedCloseness, Nodes.Select(node => Math.Round(result.Closeness[node], 7)));
        Assert.Equal(PublishedHarmonic, Nodes.Select(node => Math.Round(result.Harmonic[node], 6)));
    }

    [Checker("closeness")]
    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public void Run_AnyGraph_AgreesWithAllDistances(bool directed, bool byWeight) => Check.One(
        Checkers.Config(51, 5, cases: 4),
        Prop.ForAll(RandomGraphs.WholeWeights(10, directed), graph =>
        {
            var distances = SlowRanking.Distances(graph, byWeight);
            var result = Closeness.Run(graph, byWeight ? ByDistance : ClosenessOptions.Default, RunContext.Default);
            return Enumerable.Range(0, graph.NodeCount).All(node =>
            {
                var others = Enumerable.Range(0, graph.NodeCount).Where(other => other != node && double.IsFinite(distances[node, other])).Select(other => distances[node, other]).ToList();
                var closeness = others.Count == 0 ? 0 : others.Count / (graph.NodeCount - 1.0) * (others.Count / others.Sum());
                return result.Reached[node] == others.Count && result.Farness[node] == others.Sum()
                    && Math.Abs(result.Closeness[node] - closeness) < 1e-12 && Math.Abs(result.Harmonic[node] - others.Sum(distance => 1 / distance)) < 1e-12;
            });
        }));

    [Theory]
    [InlineData(PathLength.Hops)]
    [InlineData(PathLength.Distance)]
    public void Run_ChosenNodesOnTwoThreads_GivesTheBitsOfEverybody(PathLength length) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(15).WithReplay(53, 601), Prop.ForAll(RandomGraphs.Weighted(700, true), graph =>
        {
            var all = Closeness.Run(graph, new() { Length = length }, RunContext.Default);
            var chosen = Closeness.Run(graph, new() { Length = length, Nodes = [.. Enumerable.Range(0, graph.NodeCount)] }, new RunContext { MaxThreads = 2 });
            var twice = Closeness.Run(graph, new() { Length = length }, new RunContext { MaxThreads = 2 });
            return new[] { chosen, twice }.All(other => all.Closeness.SequenceEqual(other.Closeness) && all.Harmonic.SequenceEqual(other.Harmonic) && all.Farness.SequenceEqual(other.Farness));
        }));

    [Fact]
    public void Run_OneMoreTie_BringsNobodyFarther() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(55, 5), Prop.ForAll(RandomGraphs.Weighted(12, false), Gen.Choose(0, 11).ToArbitrary(), Gen.Choose(0, 11).ToArbitrary(), (graph, one, other) =>
        {
            var more = CsrGraph.Undirected(graph.NodeCount, [.. CsrGraph.Relationships(graph), new(one % graph.NodeCount, other % graph.NodeCount)]);
            return Closeness.Run(graph, ClosenessOptions.Default, RunContext.Default).Harmonic.Zip(Closeness.Run(more, ClosenessOptions.Default, RunContext.Default).Harmonic).All(pair => pair.Second >= pair.First);
        }));

    [Fact]
    public void Run_StarOfAMillionLeaves_MeasuresChosenNodes()
    {
        var star = LargeGraphs.Star;
        var result = Closeness.Run(star, new() { Nodes = [0, 9, 9] }, RunContext.Default);

        Assert.Equal((1_000_000, 1_000_000, 1.0), (result.Reached[0], result.Farness[0], result.Closeness[0]));
        Assert.Equal((1_999_999, 500_000.5, 0), (result.Farness[9], result.Harmonic[9], result.Farness[1]));
    }

    [Theory]
    [InlineData(PathLength.Hops)]
    [InlineData(PathLength.Distance)]
    public void Run_ChainOfAMillionNodes_MeasuresItsEnd(PathLength length)
    {
        var chain = LargeGraphs.Chain;

        Assert.Equal(999_999L * 500_000, Closeness.Run(chain, new() { Length = length, Nodes = [0] }, RunContext.Default).Farness[0]);
    }

    [Theory]
    [InlineData("0>1:0", "A relationship has weight 0: as a distance it must be above 0; leave such relationships out or count hops.")]
    [InlineData("0>1:-2", "A relationship has weight -2: as a distance it must be above 0; leave such relationships out or count hops.")]
    public void Run_WeightThatIsNoLength_IsRefused(string graph, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Closeness.Run(Graph.Of(graph), ByDistance, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph: nodes are numbered 0 to 1.", Assert.Throws<ArgumentException>(() => Closeness.Run(Graph.Of("0-1"), new() { Nodes = [5] }, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_UnknownLength_IsRefused() => Assert.Equal(
        "ClosenessOptions cannot be used: Length must be Hops or Distance but was 9. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new ClosenessOptions { Length = (PathLength)9 }.Validate()).Message);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Closeness.Run(Graph.KarateClub, ClosenessOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static readonly int[] Nodes = [0, 2, 11, 33];
    private static readonly double[] PublishedCloseness = [.5689655, .559322, .3666667, .55];
    private static readonly double[] PublishedHarmonic = [23.166667, 21, 13.5, 23.25];

    private static string Text(ClosenessResult result) => string.Join(' ', result.Closeness.Zip(result.Harmonic).Select(one => FormattableString.Invariant($"{one.First}/{one.Second}")));
}
