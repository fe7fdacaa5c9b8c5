using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class KatzTests
{
    [Theory]
    [InlineData("", 0, .5, "")]
    [InlineData("", 2, .5, "1 1")]
    [InlineData("0>1 1>2", 3, 2, "1 3 7")]
    [InlineData("0-1", 2, .5, "2 2")]
    [InlineData("0-0", 1, .75, "4")]
    [InlineData("0>1:0", 2, .5, "1 1")]
    [InlineData("0>1:3", 2, .5, "1 2.5")]
    public void Run_SmallGraph_HasTheHandComputedScores(string graph, int nodes, double alpha, string expected) =>
        Assert.Equal(expected, string.Join(' ', Run(Graph.Of(graph, nodes), alpha).Scores.Select(score => score.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Run_KarateClub_GivesTheScoresOfAnotherProgram() =>
        Assert.Equal([4.9829936, 4.121408, 1.4982994, 5.1393388], new[] { 0, 2, 11, 33 }.Select(node => Math.Round(Run(Graph.KarateClub, .1).Scores[node], 7)));

    [Fact]
    public void Run_AlphaAboveTheRadius_IsRefusedWithTheLargestAllowed()
    {
        // The radius of the karate club is 6.7256977…, so alpha must be below .148683…
        var error = Assert.Throws<InvalidOptionsException>(() => Run(Graph.KarateClub, .2));

        Assert.Equal("KatzOptions cannot be used: Alpha must be below 0.148683, 1 divided by the spectral radius of the weights, but was 0.2: above it the sum over all ways is infinite. Correct these values.", error.Message);
        Assert.True(Run(Graph.KarateClub, .148683).Scores.All(double.IsFinite));
    }

    [Theory]
    [InlineData("0-1", 1)]
    [InlineData("0-1 0-2 0-3 0-4", .5)]
    [InlineData("0>1 1>2 2>0 2>3 3>4", 1)]
    [InlineData("0-1 2-3:4", .25)]
    public void Run_AlphaAtTheRadius_IsRefused(string graph, double alpha)
    {
        Assert.Throws<InvalidOptionsException>(() => Run(Graph.Of(graph), alpha));
        Assert.True(Run(Graph.Of(graph), alpha * .999).Scores.All(double.IsFinite));
    }

    [Checker("katz")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_AgreesWithTheLinearSystem(bool directed) => Check.One(
        Checkers.Config(71, 5, cases: 2), Prop.ForAll(RandomGraphs.Weighted(9, directed), graph =>
        {
            var result = Katz.Run(graph, KatzOptions.Default, RunContext.Default);
            var a = SlowGraphs.Matrix(graph);
            var n = graph.NodeCount;
            var system = new double[n, n];
            for (var pair = 0; pair < n * n; pair++)
            {
                system[pair / n, pair % n] = (pair / n == pair % n ? 1 : 0) - result.Alpha * a[pair % n, pair / n];
            }

            return result.Converged && SlowRanking.Solve(system, [.. Enumerable.Repeat(1.0, n)]).Zip(result.Scores).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-8 * pair.First);
        }));

    [Fact]
    public void Run_WithoutAlpha_StaysBelowTheRadius() => Assert.Equal(.85 / 6.725697727631733, Katz.Run(Graph.KarateClub, KatzOptions.Default, RunContext.Default).Alpha, 9);

    [Fact]
    public void Run_TwoThreads_GivesTheSameBits() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(10).WithReplay(73, 601), Prop.ForAll(RandomGraphs.Weighted(3000, true), graph =>
        Katz.Run(graph, KatzOptions.Default, RunContext.Default).Scores.SequenceEqual(Katz.Run(graph, KatzOptions.Default, new RunContext { MaxThreads = 2 }).Scores)));

    [Fact]
    public void Run_TwiceBeta_GivesTwiceTheScores() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(75, 5), Prop.ForAll(RandomGraphs.Weighted(12, true), graph =>
        Katz.Run(graph, KatzOptions.Default, RunContext.Default).Scores.SequenceEqual(Katz.Run(graph, new() { Beta = 2 }, RunContext.Default).Scores.Select(score => score / 2))));

    [Fact]
    public void Run_StarOfAMillionLeaves_KnowsItsRadius()
    {
        var star = LargeGraphs.Star;

        Assert.Equal(.85e-3, Katz.Run(star, new() { MaxIterations = 3 }, RunContext.Default).Alpha, 9);
    }

    [Fact]
    public void Run_ChainOfAMillionNodes_SumsItsWays()
    {
        var chain = LargeGraphs.Chain;

        Assert.Equal(1 / (1 - .1 * 2), Run(chain, .1).Scores[500_000], 9);
    }

    [Fact]
    public void Run_HubWithALongTail_IsBoundedThoughScoresVanish()
    {
        var graph = CsrGraph.Undirected(3000, [.. Enumerable.Range(1, 999).Select(leaf => new Relationship(0, leaf)), .. Enumerable.Range(1000, 2000).Select(node => new Relationship(node - 1, node))]);

        Assert.True(Run(graph, .03).Scores.All(double.IsFinite));
        Assert.Throws<InvalidOptionsException>(() => Run(graph, .032));
    }

    [Fact]
    public void Run_NegativeWeight_IsRefused() => Assert.StartsWith(
        "Node 0 has a relationship of weight -1: Katz centrality needs weights of at least 0.", Assert.Throws<ArgumentException>(() => Run(Graph.Of("0-1:-1"), .1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "KatzOptions cannot be used: Alpha must be a finite number above 0 but was -1. Beta must be a finite number above 0 but was 0. MaxIterations must be in [1, 2147483647] but was 0. Tolerance must be a finite number above 0 but was NaN. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new KatzOptions { Alpha = -1, Beta = 0, MaxIterations = 0, Tolerance = double.NaN }.Validate()).Message);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Katz.Run(Graph.KarateClub, KatzOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static KatzResult Run(CsrGraph graph, double alpha) => Katz.Run(graph, new() { Alpha = alpha }, RunContext.Default);
}
