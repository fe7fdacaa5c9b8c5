using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class CutBetweennessTests
{
    private static readonly CutBetweennessOptions _byDistance = new() { Length = PathLength.Distance };

    [Theory]
    [InlineData("0-1 1-2", "0", "2", "0 1 0")]
    [InlineData("0-1 1-2", "2", "0", "0 1 0")]
    [InlineData("0-1 1-2", "0", "1", "0 0 0")]
    [InlineData("0-1 1-2", "", "2", "0 0 0")]
    [InlineData("0-1 1-2", "0", "", "0 0 0")]
    [InlineData("0-1 1-2", "0 2", "0 2", "0 2 0")]
    [InlineData("0-1 1-2", "0 0", "2 2", "0 1 0")]
    [InlineData("0-1 1-2 2-3", "0 1", "3", "0 1 2 0")]
    [InlineData("0-1 0-2 1-3 2-3", "0", "3", "0 0.5 0.5 0")]
    [InlineData("0>1 1>2", "2", "0", "0 0 0")]
    [InlineData("0-0 0-1 1-1 1-2", "0", "2", "0 1 0")]
    [InlineData("0-1 2-3", "0 1", "2 3", "0 0 0 0")]
    [InlineData("", "", "", "")]
    public void Run_SmallGraph_CountsPathsFromTheFirstGroupToTheSecond(string graph, string first, string second, string scores) =>
        Assert.Equal(scores, Text(CutBetweenness.Run(Graph.Of(graph), Nodes(first), Nodes(second), CutBetweennessOptions.Default, RunContext.Default)));

    [Fact]
    public void Run_ByDistance_TakesTheShorterWayRound()
    {
        var graph = Graph.Of("0>1:1 1>2:1 0>2:3");

        Assert.Equal("0 0 0", Text(CutBetweenness.Run(graph, [0], [2], CutBetweennessOptions.Default, RunContext.Default)));
        Assert.Equal("0 1 0", Text(CutBetweenness.Run(graph, [0], [2], _byDistance, RunContext.Default)));
    }

    [Checker("cut-betweenness")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_AgreesWithCountingAllPaths(bool directed) => Check.One(
        Checkers.Config(53, 5, cases: 2),
        Prop.ForAll(RandomGraphs.WholeWeights(8, directed), Gen.Choose(0, 255).Two().ToArbitrary(), (graph, sets) =>
        {
            var (first, second) = (Members(graph, sets.Item1), Members(graph, sets.Item2));
            bool IsPair(int from, int to) => first.Contains(from) && second.Contains(to);
            return Agree(CutBetweenness.Run(graph, first, second, CutBetweennessOptions.Default, RunContext.Default).Scores, SlowGraphs.Betweenness(graph, false, IsPair))
                && Agree(CutBetweenness.Run(graph, first, second, _byDistance, RunContext.Default).Scores, SlowGraphs.Betweenness(graph, true, IsPair));
        }));

    /// <summary>The parts of a group add up to the group, since each pair counts on its own.</summary>
    [Fact]
    public void Run_PartsOfAGroup_AddUpToIt()
    {
        int[] others = [.. Enumerable.Range(17, 17)];
        var all = CutBetweenness.Run(Graph.KarateClub, [.. Enumerable.Range(0, 17)], others, CutBetweennessOptions.Default, RunContext.Default).Scores;
        var some = CutBetweenness.Run(Graph.KarateClub, [.. Enumerable.Range(0, 9)], others, CutBetweennessOptions.Default, RunContext.Default).Scores;
        var rest = CutBetweenness.Run(Graph.KarateClub, [.. Enumerable.Range(9, 8)], others, CutBetweennessOptions.Default, RunContext.Default).Scores;

        Assert.True(all.Sum() > 0 && Agree(all, some.Zip(rest, (one, other) => one + other)));
    }

    [Theory]
    [InlineData(PathLength.Hops)]
    [InlineData(PathLength.Distance)]
    public void Run_EverybodyInBothGroups_IsBetweennessToTheBit(PathLength length)
    {
        int[] everybody = [.. Enumerable.Range(0, 34).Reverse()];

        Assert.Equal(
            Betweenness.Run(Graph.KarateClub, new BetweennessOptions { Length = length }, RunContext.Default).Scores,
            CutBetweenness.Run(Graph.KarateClub, everybody, everybody, new CutBetweennessOptions { Length = length }, new RunContext { MaxThreads = 3 }).Scores);
    }

    [Fact]
    public void Run_LeavesOfAStarOfAMillion_AllMeetAtItsCentre() => Assert.Equal(
        2 * 999_997, CutBetweenness.Run(Big.Star, [1, 2], [.. Enumerable.Range(3, Big.Nodes - 3)], CutBetweennessOptions.Default, RunContext.Default).Scores[0]);

    [Fact]
    public void Run_EndsOfAChainOfAMillion_HaveAllBetween()
    {
        var scores = CutBetweenness.Run(Big.Chain, [0], [Big.Nodes - 1], CutBetweennessOptions.Default, RunContext.Default).Scores;

        Assert.Equal((0, 0), (scores[0], scores[^1]));
        Assert.True(scores.Skip(1).SkipLast(1).All(score => score == 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Run_DistanceNotAboveZero_IsRefused(double weight)
    {
        Assert.Throws<ArgumentException>(() => CutBetweenness.Run(new OneTie(weight), [0], [1], _byDistance, RunContext.Default));
    }

    [Fact]
    public void Run_MemberOutside_SaysWhatIsAllowed()
    {
        Assert.Equal("first", Assert.Throws<ArgumentException>(() => CutBetweenness.Run(Graph.Of("0-1"), [2], [0], CutBetweennessOptions.Default, RunContext.Default)).ParamName);
        Assert.StartsWith(
            "Node -1 is not in the graph: nodes are numbered 0 to 1.",
            Assert.Throws<ArgumentException>(() => CutBetweenness.Run(Graph.Of("0-1"), [0], [-1], CutBetweennessOptions.Default, RunContext.Default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_LengthUnknown_IsRefused() => Assert.Throws<InvalidOptionsException>(() => new CutBetweennessOptions { Length = (PathLength)9 }.Validate());

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        CutBetweenness.Run(Graph.KarateClub, [0], [33], CutBetweennessOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static int[] Nodes(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    private static int[] Members(CsrGraph graph, int set) => [.. Enumerable.Range(0, graph.NodeCount).Where(node => (set >> node & 1) == 1)];

    private static bool Agree(IEnumerable<double> some, IEnumerable<double> others) => some.Zip(others).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9 * Math.Max(1, pair.Second));

    private static string Text(BetweennessResult result) => string.Join(' ', result.Scores.Select(score => score.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
