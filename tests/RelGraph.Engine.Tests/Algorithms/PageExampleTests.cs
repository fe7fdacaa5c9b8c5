using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Decay;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Engine.Tests.Algorithms;

/// <summary>The examples of docs/kernels, line for line: they compile, run and say what comes out. What is on a page and not here fails.</summary>
public sealed class PageExampleTests
{
    /// <summary>Pages whose lines are only values, held by <see cref="ExampleTests"/>.</summary>
    private static readonly string[] Values = ["core-numbers", "distances", "fast-random-projection", "influence", "label-propagation", "local-clustering", "partitions", "similar-nodes"];

    private static readonly string Root = FindRoot();

    [Fact]
    public void Pages_WithAnExample_HaveItHereLineForLine()
    {
        var here = Lines(File.ReadAllText(Path.Combine(Root, "tests", "RelGraph.Engine.Tests", "Algorithms", "PageExampleTests.cs")));
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Root, "docs", "kernels"), "*.md").Where(file => !Values.Contains(Path.GetFileNameWithoutExtension(file))))
        {
            foreach (var example in File.ReadAllText(page).Split("```csharp\n").Skip(1).Select(rest => Lines(rest[..rest.IndexOf("```", StringComparison.Ordinal)])))
            {
                Assert.True(
                    Enumerable.Range(0, here.Length - example.Length + 1).Any(place => here.AsSpan(place, example.Length).SequenceEqual(example)),
                    $"The example of {Path.GetFileName(page)} is not in PageExampleTests.cs: write it there, with what comes out.");
            }
        }
    }

    [Fact]
    public void Values_OfPages_AreHeldElsewhere() => Assert.All(Values, page => Assert.True(File.Exists(Path.Combine(Root, "docs", "kernels", page + ".md"))));

    [Fact]
    public void AnyKernel_Readme()
    {
        File.WriteAllText("friends.txt", "anna ben 0.9\nben carl 0.8\nben dora 0.5\n");
        var told = new List<(int? Node, double? Score)>();
        void Report(int? node, double? score) => told.Add((node, score));

        var graph = EdgeListReader.Read("friends.txt", EdgeListOptions.Default, RunContext.Default).Graph;
        var kernel = KernelCatalog.Require("pagerank");
        var arguments = KernelArguments.Of(kernel, new Dictionary<string, object> { ["damping"] = .9 });
        var answer = kernel.Run(graph, arguments, RunContext.Default);
        foreach (var row in answer.Top(10))
        {
            Report(answer.Columns[0].NodeAt(row), answer.Columns[1].NumberAt(row));
        }

        File.Delete("friends.txt");
        Assert.Equal(4, told.Count);
        Assert.Equal(1, told[0].Node);
        Assert.Equal(1, told.Sum(one => one.Score!.Value), 9);
    }

    [Fact]
    public void LiveCoreNumbers_Page()
    {
        var live = LiveCoreNumbers.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2), new(2, 3)]), RunContext.Default);
        live.Add(0, 2);                               // 3: so many rise
        live.Set([new(0, 3), new(1, 3)], RunContext.Default);
        live.Remove(0, 1);                            // 4: all six ties were there, and everybody had three
        var (cores, largest) = (live.Cores, live.Largest);   // 2 2 2 2

        Assert.Equal([2, 2, 2, 2], cores);
        Assert.Equal(2, largest);
    }

    [Fact]
    public void LiveStrengths_Page()
    {
        var live = LiveStrengths.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2)]));
        live.Set([new(2, 3, .5), new(0, 1, 0)], RunContext.Default);    // one comes, one goes
        var (strength, degree) = (live.Strengths[2], live.DegreeOf(2));   // 1.5, 2

        Assert.Equal((1.5, 2), (strength, degree));
    }

    [Fact]
    public void DecayedSums_Page()
    {
        var morning = DecayEvents.Of(2, [new(0, 1000, 1), new(0, 910, 1)]);
        var evening = DecayEvents.Of(2, [new(1, 820, 1), new(1, 1001, 7)]);
        var asOf = new DecayedSumsOptions { AsOf = 1000, HalfLifeDays = 90 };
        var sums = DecayedSums.Run(morning, asOf, RunContext.Default).Merge(DecayedSums.Run(evening, asOf, RunContext.Default));
        // sums[0]: 1.5; sums[1]: .25

        Assert.Equal((1.5, .25), (sums[0], sums[1]));
    }

    [Fact]
    public void BetweennessApprox_Page()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1), new(1, 2), new(2, 3)]);
        var result = BetweennessApprox.Run(graph, new BetweennessApproxOptions { Error = .01 }, RunContext.Default);
        // [0, 0.33…, 0.33…, 0], each within .01

        Assert.All(result.Scores.Zip([0, 1 / 3.0, 1 / 3.0, 0]), pair => Assert.Equal(pair.Second, pair.First, .01));
    }

    [Fact]
    public void CutBetweenness_Page()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1), new(1, 2), new(2, 3)]);
        var scores = CutBetweenness.Run(graph, [0, 1], [3], CutBetweennessOptions.Default, RunContext.Default).Scores;
        // [0, 1, 2, 0]

        Assert.Equal([0.0, 1, 2, 0], scores);
    }

    [Fact]
    public void BrokerageRoles_Page()
    {
        var graph = CsrGraph.Directed(3, [new(0, 1), new(1, 2)]);
        var roles = GouldFernandez.Run(graph, [2, 1, 1], RunContext.Default).Roles;
        // roles[1].Gatekeeper is 1

        Assert.Equal(1, roles[1].Gatekeeper);
    }

    [Fact]
    public void Closeness_Page()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1), new(1, 2), new(2, 3)]);
        var result = Closeness.Run(graph, ClosenessOptions.Default, RunContext.Default);
        var nearest = result.Closeness[1];        // .75: three others, 1 + 1 + 2 hops away
        var harmonic = result.Harmonic[1];        // 2.5
        var some = Closeness.Run(graph, new ClosenessOptions { Nodes = [1] }, RunContext.Default);
        var reached = some.Reached[1];            // 3

        Assert.Equal((.75, 2.5, 3), (nearest, harmonic, reached));
    }

    [Fact]
    public void LiveComponents_Page()
    {
        var live = LiveComponents.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2)]), RunContext.Default);
        live.Add(2, 3);                               // true: two components became one
        live.Remove(0, 1);                            // true: one fell in two
        var (count, size) = (live.Count, live.SizeOf(3));
        var now = live.Result().Components;           // 0 1 1 1

        Assert.Equal((2, 3), (count, size));
        Assert.Equal([0, 1, 1, 1], now);
    }

    [Fact]
    public void LiveConstraint_Page()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1), new(0, 2), new(0, 3), new(1, 2)]);
        var live = LiveConstraint.Of(graph, RunContext.Default);
        var before = live.Values[0]!.Value.Constraint;
        live.Set(1, 2, 0);                               // the two fall out with each other
        var after = live.Values[0]!.Value.Constraint;    // 1/3: a star, and lower than before

        Assert.Equal(1 / 3.0, after, 12);
        Assert.True(after < before);
    }

    [Fact]
    public void SharedEvents_Page()
    {
        SharedEvent[] events = [new([0, 1]), new([0, 1, 2, 3, 4, 5], 2)];
        var strengths = SharedEvents.Strengths(6, events, SharedEventsOptions.Default, RunContext.Default);
        // 3 for nodes 0 and 1, 2 for the others
        var ties = SharedEvents.Ties(6, events, SharedEventsOptions.Default, RunContext.Default);
        var degree = Degree.Run(ties, DegreeOptions.Default, RunContext.Default);
        // degree.Degrees: 5 each; degree.Strengths: as above

        Assert.Equal([3.0, 3, 2, 2, 2, 2], strengths);
        Assert.Equal(Enumerable.Repeat(5, 6), degree.Degrees);
        Assert.All(strengths.Zip(degree.Strengths), pair => Assert.Equal(pair.First, pair.Second, 12));
    }

    [Fact]
    public void DisjointPaths_Page()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1, 1), new(1, 2, 1), new(2, 3, 1), new(0, 2, 4), new(1, 3, 4)]);
        var options = new DisjointPathsOptions { Measure = PathMeasure.Distance };
        var paths = DisjointPaths.Run(graph, 0, 3, options, RunContext.Default);
        // 0 → 1 → 3 and 0 → 2 → 3, together 10 long; the shortest path 0 → 1 → 2 → 3 leaves no second one

        Assert.Equal([[0, 1, 3], [0, 2, 3]], paths.Paths.Select(path => path.Nodes));
        Assert.Equal(10, paths.TotalLength);
    }

    [Fact]
    public void Dominators_Page()
    {
        var graph = CsrGraph.Directed(5, [new(0, 1), new(0, 2), new(1, 3), new(2, 3), new(3, 4)]);
        var gates = Dominators.Run(graph, 0, RunContext.Default);
        // gates.Of(4) is [3]

        Assert.Equal([3], gates.Of(4));
    }

    [Fact]
    public void Eigenvector_Page()
    {
        var graph = CsrGraph.Undirected(5, [new(0, 1), new(0, 2), new(0, 3), new(3, 4, 2)]);
        var result = Eigenvector.Run(graph, EigenvectorOptions.Default, RunContext.Default);
        var leader = 0;
        for (var node = 1; node < graph.NodeCount; node++)
        {
            leader = result.Scores[node] > result.Scores[leader] ? node : leader;
        }

        var (eigenvalue, isSure) = (result.Eigenvalues[0], result.Converged);

        Assert.Equal((3, true), (leader, isSure));
        Assert.True(eigenvalue > 2);
    }

    [Fact]
    public void Hits_Page()
    {
        var graph = CsrGraph.Directed(4, [new(0, 2), new(1, 2), new(1, 3)]);
        var result = Hits.Run(graph, HitsOptions.Default, RunContext.Default);
        var asked = result.Authorities[2];       // the highest
        var guide = result.Hubs[1];              // the highest
        var isSure = result.Converged;

        Assert.Equal((result.Authorities.Max(), result.Hubs.Max(), true), (asked, guide, isSure));
    }

    [Fact]
    public void ReliablePaths_Page()
    {
        var graph = CsrGraph.Undirected(3, [new(0, 2, .5), new(0, 1, .8), new(1, 2, .7)]);
        var index = ReliablePathIndex.Prepare(graph, RunContext.Default);
        var paths = index.Find(0, 2, new ReliablePathQuery { Count = 2 }, RunContext.Default).Paths;
        // 0 → 1 → 2 with .56, then 0 → 2 with .5

        Assert.Equal([[0, 1, 2], [0, 2]], paths.Select(path => path.Nodes));
        Assert.Equal(.56, paths[0].Reliability, 12);
        Assert.Equal(.5, paths[1].Reliability, 12);
    }

    [Fact]
    public void Katz_Page()
    {
        var graph = CsrGraph.Directed(4, [new(0, 1), new(1, 2), new(2, 0), new(2, 3, .5)]);
        var result = Katz.Run(graph, new KatzOptions { Alpha = .5 }, RunContext.Default);
        var scores = result.Scores;               // 2, 2, 2 in the circle and 1.5 for node 3
        try
        {
            Katz.Run(graph, new KatzOptions { Alpha = 1.5 }, RunContext.Default);
        }
        catch (InvalidOptionsException refused) { var allowed = refused.Message; }

        Assert.All(scores.Zip([2, 2, 2, 1.5]), pair => Assert.Equal(pair.Second, pair.First, 9));
        Assert.Contains("Alpha must be below", Assert.Throws<InvalidOptionsException>(() => Katz.Run(graph, new KatzOptions { Alpha = 1.5 }, RunContext.Default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeyPlayers_Page()
    {
        var graph = CsrGraph.Undirected(7, [new(0, 1), new(0, 2), new(0, 3), new(4, 5), new(4, 6), new(3, 6)]);
        var players = KeyPlayersReaching.Run(graph, new KeyPlayersOptions { Count = 2 }, RunContext.Default);
        // [0, 4], who reach all 7

        Assert.Equal([0, 4], players.Nodes);
        Assert.Equal(7, players.Value);
    }

    [Fact]
    public void MaximumFlow_Page()
    {
        var graph = CsrGraph.Directed(4, [new(0, 1, 3), new(1, 2, .5), new(2, 3, 2)]);
        var flow = MaximumFlow.Run(graph, 0, 3, RunContext.Default);
        // flow.Value is .5; flow.Bottleneck is 1 → 2

        Assert.Equal(.5, flow.Value);
        Assert.Equal([new Relationship(1, 2, .5)], flow.Bottleneck);
    }

    [Fact]
    public void LivePageRank_Page()
    {
        var live = LivePageRank.Of(CsrGraph.Undirected(4, [new(0, 1), new(1, 2)]), LivePageRankOptions.Default, RunContext.Default);
        live.Set([new(2, 3, .5), new(0, 1, 0)], RunContext.Default);    // one comes, one goes
        var (score, error) = (live.Scores[3], live.ErrorBound);

        Assert.InRange(score, .1, .5);
        Assert.InRange(error, 0, LivePageRankOptions.Default.Tolerance);
    }

    [Fact]
    public void PersonalisedPageRank_Page()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1, .9), new(0, 2, .2), new(2, 3, .5)]);
        var index = PersonalisedPageRankIndex.Prepare(graph, RunContext.Default);
        var near = index.Find(0, new PersonalisedPageRankOptions { Count = 2 }, RunContext.Default);
        foreach (var one in near.Nodes)
        {
            var sentence = $"{one.Node}: {one.Score:f3}, surely from {one.AtLeast:f3} to {one.AtMost:f3}";
        }

        var isSure = near.IsMembershipProved;

        Assert.Equal(2, near.Nodes.Count);
        Assert.True(isSure);
    }

    [Fact]
    public void TwoTerminalReliability_Page()
    {
        var graph = CsrGraph.Undirected(4, [new(0, 1, .5), new(0, 2, .5), new(1, 3), new(2, 3)]);
        var chance = TwoTerminalReliability.Run(graph, 0, 3, TwoTerminalReliabilityOptions.Default, RunContext.Default);
        // .75, exact

        Assert.Equal(.75, chance.Lower, 12);
        Assert.True(chance.IsExact);
    }

    [Fact]
    public void VertexCut_Page()
    {
        var graph = CsrGraph.Undirected(5, [new(0, 1), new(0, 2), new(1, 3), new(2, 3), new(3, 4)]);
        var cut = VertexCutIndex.Prepare(graph, VertexCutOptions.Default).Find(0, 4, RunContext.Default);
        // cut.Nodes is [3]: everything passes node 3

        Assert.Equal([3], cut.Nodes!);
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RelGraph.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
