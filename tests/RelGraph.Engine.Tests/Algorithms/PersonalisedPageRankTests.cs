using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class PersonalisedPageRankTests
{
    private static readonly PersonalisedPageRankOptions Ordered = new() { Certainty = RankCertainty.Order };
    private static readonly PersonalisedPageRankOptions Fine = new() { Certainty = RankCertainty.Scores, Tolerance = 1e-11 };

    [Theory]
    [InlineData("", 1)]
    [InlineData("0-0", 1)]
    [InlineData("0-0 1-2", 3)]
    [InlineData("0>1:0", 2)]
    [InlineData("0>0:2 1>0", 2)]
    public void Run_NothingElseInReach_NamesTheSourceAlone(string graph, int nodes)
    {
        var result = Run(Graph.Of(graph, nodes), 0, Fine);

        Assert.Equal([0], result.Nodes.Select(one => one.Node));
        Assert.Equal(1, result.Nodes[0].Score, 10);
        Assert.True(result.IsMembershipProved);
    }

    [Fact]
    public void Run_OneTie_HasTheHandComputedScores()
    {
        // x0 = .15 + .85·x1 and x1 = .85·x0.
        var result = Run(Graph.Of("0-1"), 0, Fine);

        Assert.Equal(.15 / (1 - .85 * .85), result.Nodes[0].Score, 10);
        Assert.Equal((1, true, true), (result.Nodes[1].Node, result.IsMembershipProved, result.IsOrderProved));
    }

    [Fact]
    public void Run_DeadEnd_StartsAgainAtTheSource()
    {
        // x0 = .15 + .85·x1 as from the dead end, x1 = .85·x0.
        var result = Run(Graph.Of("0>1"), 0, Fine);

        Assert.Equal(.15 / (1 - .85 * .85), result.Nodes[0].Score, 10);
    }

    [Fact]
    public void Run_KarateClub_GivesTheScoresOfAnotherProgram()
    {
        var result = Run(Graph.KarateClub, 16, Fine with { Count = 6 });

        Assert.Equal(PublishedNodes, result.Nodes.Select(one => one.Node));
        Assert.All(result.Nodes.Zip(PublishedScores), pair => Assert.Equal(pair.Second, pair.First.Score, 7));
    }

    [Checker("personalised-pagerank")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_AnyGraph_BoundsTheTrueScoresAndProvesNothingFalse(bool directed) => Check.One(
        Checkers.Config(31, 5, cases: 2),
        Prop.ForAll(RandomGraphs.Weighted(9, directed), Gen.Choose(0, 8).ToArbitrary(), Gen.Elements(1, 3, 50).ToArbitrary(), (graph, start, count) =>
        {
            var source = start % graph.NodeCount;
            var truth = SlowRanking.PersonalisedPageRank(graph, source, .85);
            return new[] { RankCertainty.Scores, RankCertainty.Order, RankCertainty.Members }.All(certainty =>
                IsTrue(Run(graph, source, new() { Count = count, Certainty = certainty, Tolerance = 1e-6 }), truth, count, 1e-6, certainty));
        }));

    [Fact]
    public void Run_TiesOfEqualStrength_EndsByTheToleranceAndSaysSo()
    {
        var result = Run(Graph.Of("0-1 0-2 0-3"), 0, Ordered with { Count = 2 });

        Assert.Equal((false, false), (result.IsMembershipProved, result.IsOrderProved));
        Assert.Equal([0, 1], result.Nodes.Select(one => one.Node));
        Assert.Equal([true, false], result.Nodes.Select(one => one.IsAheadOfRest));
        Assert.All(result.Nodes, one => Assert.True(one.AtMost - one.AtLeast <= 1e-8));
    }

    [Fact]
    public void Run_EqualTies_ProvesTheMembersButNotTheirOrder()
    {
        var result = Run(Graph.Of("0-1 0-2 2-3 1-3 3-4"), 0, Ordered with { Count = 4 });

        Assert.Equal((true, false), (result.IsMembershipProved, result.IsOrderProved));
    }

    [Fact]
    public void Find_WhateverWasAskedBefore_GivesTheSameBits() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(33, 5), Prop.ForAll(RandomGraphs.Weighted(30, false), graph =>
    {
        var index = PersonalisedPageRankIndex.Prepare(graph, RunContext.Default);
        return Enumerable.Range(0, graph.NodeCount).All(source =>
            index.Find(source, Ordered, RunContext.Default).Nodes.SequenceEqual(Run(graph, source, Ordered).Nodes));
    }));

    [Fact]
    public async Task Find_OnSeveralThreads_GivesTheSameBits()
    {
        var index = PersonalisedPageRankIndex.Prepare(Graph.KarateClub, RunContext.Default);
        var found = await Task.WhenAll(Enumerable.Range(0, 34).Select(source => Task.Run(() => index.Find(source, Ordered, RunContext.Default).Nodes)));

        Assert.All(found.Select((nodes, source) => (nodes, source)), one => Assert.Equal(Run(Graph.KarateClub, one.source, Ordered).Nodes, one.nodes));
    }

    [Fact]
    public void Find_SearchThatGoesFar_ProvesTheOrderToTheSameBitsOnTwoThreads()
    {
        var graph = Engine.Algorithms.Generation.PlantedCommunities.Run(new() { Nodes = 5000 }, new RunContext { Seed = 3 }).Graph;
        var index = PersonalisedPageRankIndex.Prepare(graph, RunContext.Default);
        var options = new PersonalisedPageRankOptions { Certainty = RankCertainty.Order, Tolerance = 1e-12 };
        var one = index.Find(17, options, RunContext.Default);
        var two = index.Find(17, options, new RunContext { MaxThreads = 2 });

        Assert.True(one.IsOrderProved && one.Steps > graph.RelationshipCount);
        Assert.Equal(one.Nodes, two.Nodes);
        Assert.All(Scores(graph, 17, 250), (score, node) => Assert.True(one.Nodes.All(top => top.Node != node || (top.AtLeast <= score + 1e-13 && score <= top.AtMost + 1e-13))));
    }

    /// <summary>The scores by so many plain rounds.</summary>
    private static double[] Scores(Engine.Algorithms.CsrGraph graph, int source, int rounds)
    {
        var scores = new double[graph.NodeCount];
        for (var round = 0; round < rounds; round++)
        {
            var next = new double[scores.Length];
            next[source] = .15;
            foreach (var node in Enumerable.Range(0, scores.Length))
            {
                var outflow = graph.Weights(node).ToArray().Sum();
                for (var place = 0; place < graph.Targets(node).Length; place++)
                {
                    next[graph.Targets(node)[place]] += .85 * scores[node] * graph.Weights(node)[place] / outflow;
                }
            }

            scores = next;
        }

        return scores;
    }

    [Fact]
    public void Run_ParallelRelationships_AreAdded() => Assert.Equal(
        Run(Graph.Of("0-1:3 0-2"), 0, Ordered).Nodes, Run(CsrGraph.Undirected(3, [new(0, 1), new(0, 1, 2), new(0, 2)]), 0, Ordered).Nodes);

    [Fact]
    public void Run_WeightsScaledByAPowerOfTwo_GivesTheSameBits() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(35, 5), Prop.ForAll(RandomGraphs.Weighted(12, false), graph =>
        Run(graph, 0, Ordered).Nodes.SequenceEqual(Run(CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Select(one => one with { Weight = one.Weight * 1024 })), 0, Ordered).Nodes)));

    [Fact]
    public void Run_StarOfAMillionLeaves_SeesTheCentreFirst()
    {
        var result = Run(LargeGraphs.Star, 5, new() { Count = 2 });

        Assert.Equal([0, 5], result.Nodes.Select(one => one.Node));
        Assert.True(result.IsMembershipProved);
    }

    [Fact]
    public void Run_ChainOfAMillionNodes_LooksAtItsSurroundingsOnly()
    {
        var result = Run(LargeGraphs.Chain, 0, Ordered with { Count = 10 });

        Assert.Equal(Enumerable.Range(0, 10).Select(place => place < 2 ? 1 - place : place), result.Nodes.Select(one => one.Node));
        Assert.True(result.IsOrderProved && result.Steps < 10_000);
    }

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 2 is not in the graph: nodes are numbered 0 to 1.", Assert.Throws<ArgumentException>(() => Run(Graph.Of("0-1"), 2, Ordered)).Message, StringComparison.Ordinal);

    [Fact]
    public void Prepare_NegativeWeight_IsRefused() => Assert.StartsWith(
        "Node 0 has a relationship of weight -1: personalised PageRank needs weights of at least 0.", Assert.Throws<ArgumentException>(() => Run(Graph.Of("0-1:-1"), 0, Ordered)).Message, StringComparison.Ordinal);

    [Fact]
    public void Prepare_WeightsBeyondADouble_AreRefused() => Assert.StartsWith(
        "The weights at node 0 add up to more than a double holds", Assert.Throws<ArgumentException>(() => Run(Graph.Of("0-1:1e308 0-2:1e308"), 0, Ordered)).Message, StringComparison.Ordinal);

    [Fact]
    public void Prepare_EmptyGraph_IsAllowed() => Assert.NotNull(PersonalisedPageRankIndex.Prepare(Graph.Of(""), RunContext.Default));

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "PersonalisedPageRankOptions cannot be used: Count must be in [1, 100000] but was 0. DampingFactor must be in [0, 0.999] but was 1. Tolerance must be in [1E-12, 1] but was 0. Certainty must be Members, Order or Scores but was 5. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new PersonalisedPageRankOptions { Count = 0, DampingFactor = 1, Tolerance = 0, Certainty = (RankCertainty)5 }.Validate()).Message);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        PersonalisedPageRank.Run(Graph.KarateClub, 0, Ordered, new RunContext { Cancellation = new CancellationToken(true) }));

    private static bool IsTrue(PersonalisedPageRankResult result, double[] truth, int count, double tolerance, RankCertainty certainty)
    {
        var listed = result.Nodes.Select(one => one.Node).ToHashSet();
        var rest = Enumerable.Range(0, truth.Length).Where(node => !listed.Contains(node)).Select(node => truth[node]).DefaultIfEmpty(0).Max();
        var bounded = result.Nodes.All(one => one.AtLeast - 1e-13 <= truth[one.Node] && truth[one.Node] <= one.AtMost + 1e-13 && one.Score >= one.AtLeast && one.Score <= one.AtMost);
        var members = !result.IsMembershipProved || result.Nodes.All(one => truth[one.Node] > rest - 1e-13) && (listed.Count == count || rest < 1e-13);
        var ahead = result.Nodes.Select((one, place) => !one.IsAheadOfRest || result.Nodes.Skip(place + 1).Select(other => truth[other.Node]).Append(rest).All(other => truth[one.Node] > other - 1e-13)).All(holds => holds);
        var order = !result.IsOrderProved || result.Nodes.Zip(result.Nodes.Skip(1)).All(pair => truth[pair.First.Node] > truth[pair.Second.Node]);
        var exact = certainty != RankCertainty.Scores || result.Nodes.All(one => one.AtMost - one.AtLeast <= tolerance);
        var near = result.Nodes.All(one => truth[one.Node] >= rest - 2 * tolerance);
        return bounded && members && ahead && order && exact && near;
    }

    private static readonly int[] PublishedNodes = [16, 5, 6, 0, 4, 10];
    private static readonly double[] PublishedScores = [.20955456, .14012837, .14012837, .12839959, .05106768, .05106768];

    private static PersonalisedPageRankResult Run(CsrGraph graph, int source, PersonalisedPageRankOptions options) => PersonalisedPageRank.Run(graph, source, options, RunContext.Default);
}
