using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class EigenvectorTests
{
    [Theory]
    [InlineData("", 0, "", "")]
    [InlineData("", 2, "0 0", "0 0")]
    [InlineData("0-1", 2, "0.7071 0.7071", "1")]
    [InlineData("0-0:3", 1, "1", "3")]
    [InlineData("0-1 0-2 0-3 0-4", 5, "0.7071 0.3536 0.3536 0.3536 0.3536", "2")]
    [InlineData("0-1 2-3:5", 5, "0.4472 0.4472 0.4472 0.4472 0", "1 5 0")]
    [InlineData("0-1 1-2:0", 3, "0.5774 0.5774 0", "1 0")]
    [InlineData("0>1 1>2", 3, "0 0 0", "0")]
    [InlineData("0>1 1>0 1>2", 3, "0.5774 0.5774 0.5774", "1")]
    [InlineData("0>1:4 1>0", 2, "0.4472 0.8944", "2")]
    public void Run_SmallGraph_HasTheHandComputedScores(string graph, int nodes, string scores, string eigenvalues)
    {
        var result = Run(Graph.Of(graph, nodes));

        Assert.Equal((scores, eigenvalues, true), (Text(result.Scores, "0.####"), Text(result.Eigenvalues, "0.######"), result.Converged));
    }

    [Fact]
    public void Run_KarateClub_GivesTheScoresOfAnotherProgram()
    {
        var result = Run(Graph.KarateClub);

        Assert.Equal([.3554914, .3171925, .0528557, .3733635], new[] { 0, 2, 11, 33 }.Select(node => Math.Round(result.Scores[node], 7)));
        Assert.Equal(6.725697727631733, result.Eigenvalues[0], 9);
    }

    [Checker("eigenvector")]
    [Fact]
    public void Run_AnyUndirectedGraph_FulfilsTheEquationWithTheLargestEigenvalue() => Check.One(
        Checkers.Config(61, 5), Prop.ForAll(RandomGraphs.Weighted(9, false), graph =>
        {
            var result = Eigenvector.Run(graph, new() { MaxIterations = 20_000, Tolerance = 1e-13 }, RunContext.Default);
            var a = SlowGraphs.Matrix(graph);
            var nodes = Enumerable.Range(0, graph.NodeCount).ToList();
            // A vector of one sign that fulfils the equation on a connected part belongs to its largest eigenvalue (Perron and Frobenius).
            return nodes.All(to => result.Scores[to] >= 0
                && Math.Abs(nodes.Sum(from => a[from, to] * result.Scores[from]) - result.Eigenvalues[result.Components[to]] * result.Scores[to]) < 1e-8
                && (result.Scores[to] > 0 || nodes.All(from => a[from, to] == 0)));
        }));

    [Fact]
    public void Run_TwoThreads_GivesTheSameBits() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(10).WithReplay(63, 601), Prop.ForAll(RandomGraphs.Weighted(3000, true), graph =>
        Run(graph).Scores.SequenceEqual(Eigenvector.Run(graph, EigenvectorOptions.Default, new RunContext { MaxThreads = 2 }).Scores)));

    [Fact]
    public void Run_WeightsScaled_ScalesTheEigenvalueOnly() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(65, 5), Prop.ForAll(RandomGraphs.Weighted(9, false), graph =>
    {
        var (one, other) = (Run(graph), Run(CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Select(tie => tie with { Weight = tie.Weight * 64 }))));
        return one.Scores.SequenceEqual(other.Scores) && one.Eigenvalues.SequenceEqual(other.Eigenvalues.Select(value => value / 64));
    }));

    [Fact]
    public void Run_StarOfAMillionLeaves_ConvergesThoughBipartite()
    {
        var result = Run(LargeGraphs.Star);

        Assert.True(result.Converged && result.Iterations < 60);
        Assert.Equal((1000.0, Math.Sqrt(.5)), (Math.Round(result.Eigenvalues[0], 6), result.Scores[0]), (one, other) => Math.Abs(one.Item1 - other.Item1) < 1e-6 && Math.Abs(one.Item2 - other.Item2) < 1e-7);
    }

    [Fact]
    public void Run_ChainOfAMillionNodes_SaysThatItDidNotConverge()
    {
        var chain = LargeGraphs.Chain;
        var result = Eigenvector.Run(chain, new() { MaxIterations = 3, Tolerance = 1e-15 }, RunContext.Default);

        Assert.Equal((false, 3), (result.Converged, result.Iterations));
    }

    [Fact]
    public void Run_ParallelRelationships_AreAdded() => Assert.Equal(3, Run(CsrGraph.Undirected(2, [new(0, 1), new(0, 1, 2)])).Eigenvalues[0], 12);

    [Theory]
    [InlineData("0-1:-1", "Node 0 has a relationship of weight -1: eigenvector centrality needs weights of at least 0.")]
    [InlineData("0-1:1e308", "The weights at node 0 add up to more than a double holds")]
    public void Run_ImpossibleWeight_IsRefused(string graph, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Run(Graph.Of(graph))).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "EigenvectorOptions cannot be used: MaxIterations must be in [1, 2147483647] but was 0. Tolerance must be a finite number above 0 but was 0. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new EigenvectorOptions { MaxIterations = 0, Tolerance = 0 }.Validate()).Message);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Eigenvector.Run(Graph.KarateClub, EigenvectorOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static EigenvectorResult Run(CsrGraph graph) => Eigenvector.Run(graph, EigenvectorOptions.Default, RunContext.Default);

    private static string Text(IEnumerable<double> values, string format) => string.Join(' ', values.Select(value => value.ToString(format, System.Globalization.CultureInfo.InvariantCulture)));
}
