using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class BetweennessTests
{
    private static readonly BetweennessOptions Undirected = new() { Pairs = PairCounting.Unordered };
    private static readonly BetweennessOptions ByDistance = new() { Length = PathLength.Distance };

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "0")]
    [InlineData("0-1", 2, "0 0")]
    [InlineData("0-0 0-1", 2, "0 0")]
    [InlineData("0-1 1-2", 3, "0 1 0")]
    [InlineData("0-1 1-2 3-4 4-5", 7, "0 1 0 0 1 0 0")]
    [InlineData("0-1 1-2 2-3 3-0", 4, "0.5 0.5 0.5 0.5")]
    [InlineData("0-1 0-2 0-3 0-4", 5, "6 0 0 0 0")]
    public void Run_Undirected_CountsEachPairOnce(string graph, int nodes, string expected) => Assert.Equal(expected, Text(Graph.Of(graph, nodes), Undirected));

    [Fact]
    public void Run_Directed_FollowsTheRelationships() => Assert.Equal("0 1 0", Text(Graph.Of("0>1 1>2"), BetweennessOptions.Default));

    [Fact]
    public void Run_ParallelRelationships_AreOnePath() =>
        Assert.Equal("0 0.5 0.5 0", Text(CsrGraph.Directed(4, [new(0, 1), new(0, 1), new(0, 2), new(1, 3), new(2, 3)]), BetweennessOptions.Default));

    [Fact]
    public void Run_ByDistance_TakesTheShorterWayRound()
    {
        var graph = Graph.Of("0>1:1 1>2:1 0>2:3");

        Assert.Equal("0 0 0", Text(graph, BetweennessOptions.Default));
        Assert.Equal("0 1 0", Text(graph, ByDistance));
    }

    [Fact]
    public void Run_ByHops_IgnoresWeights() => Assert.Equal("0 1 0", Text(Graph.Of("0>1:0 1>2:-5"), BetweennessOptions.Default));

    [Fact]
    public void Run_KarateClub_GivesThePublishedScores()
    {
        var scores = Betweenness.Run(Graph.KarateClub, Undirected, RunContext.Default).Scores;

        Assert.Equal(231.0714, scores[0], 4);
        Assert.Equal(160.5516, scores[33], 4);
        Assert.Equal(76.6905, scores[32], 4);
    }

    [Checker("betweenness")]
    [Fact]
    public void Run_AnyGraph_AgreesWithCountingAllPaths() => Check.One(Checkers.Config(21, 5), Prop.ForAll(RandomGraphs.WholeWeights(8, directed: true), graph =>
        Agree(Betweenness.Run(graph, BetweennessOptions.Default, RunContext.Default).Scores, SlowGraphs.Betweenness(graph, byDistance: false))
        && Agree(Betweenness.Run(graph, ByDistance, RunContext.Default).Scores, SlowGraphs.Betweenness(graph, byDistance: true))));

    [Fact]
    public void Run_AnyUndirectedGraph_GivesTheSameTurnedRoundAndAgrees() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(22, 5), Prop.ForAll(RandomGraphs.WholeWeights(8, directed: false), graph =>
        Agree(Betweenness.Run(graph, Undirected, RunContext.Default).Scores, SlowGraphs.Betweenness(graph, byDistance: false).Select(score => score / 2))));

    [Fact]
    public void Run_AnyGraph_SumsToTheInnerNodesOfAllPaths() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(23, 5), Prop.ForAll(RandomGraphs.Weighted(8, directed: true), graph =>
    {
        var inner = Enumerable.Range(0, graph.NodeCount).Sum(from => Steps(graph, from).Where(steps => steps > 1).Sum(steps => steps - 1));
        return Math.Abs(Betweenness.Run(graph, BetweennessOptions.Default, RunContext.Default).Scores.Sum() - inner) < 1e-9;
    }));

    /// <summary>Large enough that levels are pulled and pushed, out and back; with nodes that nobody reaches, self-loops, and in the directed ones relationships from nodes that are not reached.</summary>
    [Theory]
    [InlineData(30, 20, true)]
    [InlineData(30, 40, false)]
    [InlineData(45, 120, true)]
    [InlineData(45, 300, false)]
    [InlineData(45, 900, true)]
    [InlineData(60, 70, false)]
    public void Run_LevelsOfAllSizes_AgreesWithCountingAllPaths(int nodes, int relationships, bool directed)
    {
        for (var seed = 0UL; seed < 20; seed++)
        {
            var random = SeededRandom.For(seed, 7);
            var ends = Enumerable.Range(0, relationships).Select(_ => new Relationship(random.NextBelow(nodes - 2), random.NextBelow(random.NextBelow(nodes - 2) + 1), 1)).ToList();
            var graph = directed ? CsrGraph.Directed(nodes, ends) : CsrGraph.Undirected(nodes, ends);

            Assert.True(Agree(Betweenness.Run(graph, BetweennessOptions.Default, RunContext.Default).Scores, SlowGraphs.Betweenness(graph, byDistance: false)), $"seed {seed}");
        }
    }

    [Fact]
    public void Run_CancelledDuringASearch_StopsWithoutFinishingIt()
    {
        using var cancelled = new CancellationTokenSource();
        var run = new RunContext { Cancellation = cancelled.Token, Progress = new CancelAtOnce(cancelled) };

        Assert.ThrowsAny<OperationCanceledException>(() => CutBetweenness.Run(Big.Chain, [0], [1], CutBetweennessOptions.Default, run));
    }

    [Theory]
    [InlineData(PathLength.Hops)]
    [InlineData(PathLength.Distance)]
    public void Run_AnyNumberOfThreads_GivesTheSameBits(PathLength length)
    {
        var graph = CsrGraph.Undirected(200, Enumerable.Range(0, 900).Select(one => new Relationship(one * 7 % 200, one * one % 199, 1 + one % 5)));
        var options = new BetweennessOptions { Length = length };

        var one = Betweenness.Run(graph, options, RunContext.Default).Scores;

        Assert.Equal(one, Betweenness.Run(graph, options, new RunContext { MaxThreads = 4 }).Scores);
        Assert.Equal(one, Betweenness.Run(graph, options, new RunContext { MaxThreads = 3 }).Scores);
    }

    [Theory]
    [InlineData("0>1:0", "0")]
    [InlineData("0>1:-2", "-2")]
    public void Run_DistanceNotAboveZero_IsRefused(string graph, string weight) => Assert.StartsWith(
        $"A relationship has weight {weight}: as a distance it must be above 0; leave such relationships out or count hops.",
        Assert.Throws<ArgumentException>(() => Betweenness.Run(Graph.Of(graph), ByDistance, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_DistancesTooSmallToCount_StaysFinite()
    {
        var scores = Betweenness.Run(Graph.Of("0-1:1e20 1-2:1e-5 2-3:1e-5 3-1:1e-5 3-4:1e20"), ByDistance, RunContext.Default).Scores;

        Assert.All(scores, score => Assert.True(double.IsFinite(score) && score >= 0));
    }

    [Fact]
    public void Estimate_OfAllSources_IsExact()
    {
        var estimate = BetweennessEstimate.Run(Graph.KarateClub, new BetweennessEstimateOptions { SampleSize = 99, Paths = Undirected }, RunContext.Default);

        Assert.Equal(34, estimate.Sources);
        Assert.Equal(Betweenness.Run(Graph.KarateClub, Undirected, RunContext.Default).Scores, estimate.Scores);
    }

    [Fact]
    public void Estimate_OverManySeeds_HasTheExactMean()
    {
        const int seeds = 4000;
        var options = new BetweennessEstimateOptions { SampleSize = 5, Paths = Undirected };
        var mean = Enumerable.Range(0, seeds).Average(seed => BetweennessEstimate.Run(Graph.KarateClub, options, new RunContext { Seed = (ulong)seed }).Scores[0]);

        Assert.Equal(231.07, mean, 5.0);
    }

    [Fact]
    public void Estimate_SameSeed_GivesTheSameBits()
    {
        var options = new BetweennessEstimateOptions { SampleSize = 7 };

        Assert.Equal(
            BetweennessEstimate.Run(Graph.KarateClub, options, new RunContext { Seed = 5 }).Scores,
            BetweennessEstimate.Run(Graph.KarateClub, options, new RunContext { Seed = 5, MaxThreads = 4 }).Scores);
    }

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "BetweennessEstimateOptions cannot be used: Length must be Hops or Distance but was 9. Pairs must be Ordered or Unordered but was 8. SampleSize must be in [1, 2147483647] but was 0. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new BetweennessEstimateOptions { SampleSize = 0, Paths = new() { Length = (PathLength)9, Pairs = (PairCounting)8 } }.Validate()).Message);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_Cancelled_Stops(int threads) => Assert.ThrowsAny<OperationCanceledException>(() =>
        Betweenness.Run(Graph.KarateClub, BetweennessOptions.Default, new RunContext { Cancellation = new CancellationToken(true), MaxThreads = threads }));

    private static bool Agree(IEnumerable<double> some, IEnumerable<double> others) => some.Zip(others).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9 * Math.Max(1, pair.Second));

    private static int[] Steps(CsrGraph graph, int from)
    {
        var steps = Enumerable.Repeat(-1, graph.NodeCount).ToArray();
        steps[from] = 0;
        for (var round = 0; round < graph.NodeCount; round++)
        {
            foreach (var one in CsrGraph.Relationships(graph).Where(one => steps[one.From] == round && steps[one.To] < 0))
            {
                steps[one.To] = round + 1;
            }
        }

        return steps;
    }

    private static string Text(CsrGraph graph, BetweennessOptions options) =>
        string.Join(' ', Betweenness.Run(graph, options, RunContext.Default).Scores.Select(score => score.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private sealed class CancelAtOnce(CancellationTokenSource source) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => source.Cancel();
    }
}
