using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class DisjointPathsTests
{
    private static readonly DisjointPathsOptions _byDistance = new() { Measure = PathMeasure.Distance };

    /// <summary>The best single path 0-1-2-3 stands in the way of any second one.</summary>
    [Theory]
    [InlineData(PathsApart.InNodes)]
    [InlineData(PathsApart.InRelationships)]
    public void Run_ShortestPathInTheWay_IsRerouted(PathsApart apart)
    {
        var result = DisjointPaths.Run(Graph.Of("0-1:1 1-2:1 2-3:1 0-2:4 1-3:4"), 0, 3, _byDistance with { Apart = apart }, RunContext.Default);

        Assert.Equal(["0 1 3", "0 2 3"], Texts(result));
        Assert.Equal(10, result.TotalLength);
    }

    /// <summary>Leaving the best path alone costs 3 + 8, rerouting it 5 + 5.</summary>
    [Theory]
    [InlineData(PathsApart.InNodes)]
    [InlineData(PathsApart.InRelationships)]
    public void Run_ReroutingCheaperThanGoingRound_Reroutes(PathsApart apart)
    {
        var result = DisjointPaths.Run(Graph.Of("0-1:1 1-2:1 2-3:1 0-2:4 1-3:4 0-4:4 4-3:4"), 0, 3, _byDistance with { Apart = apart }, RunContext.Default);

        Assert.Equal(["0 1 3", "0 2 3"], Texts(result));
    }

    [Fact]
    public void Run_PathsMeetingInANode_AreApartInRelationshipsOnly()
    {
        var graph = Graph.Of("0-1 0-2 1-3 2-3 3-4 3-5 4-6 5-6");

        Assert.Equal(["0 1 3 4 6", "0 2 3 5 6"], Texts(DisjointPaths.Run(graph, 0, 6, _byDistance with { Apart = PathsApart.InRelationships }, RunContext.Default)));
        Assert.Equal(["0 1 3 4 6"], Texts(DisjointPaths.Run(graph, 0, 6, _byDistance, RunContext.Default)));
    }

    [Fact]
    public void Run_ByStrength_MaximisesTheProductOfAll()
    {
        var result = DisjointPaths.Run(Graph.Of("0-1:0.9 1-2:0.9 2-3:0.9 0-2:0.5 1-3:0.4"), 0, 3, DisjointPathsOptions.Default, RunContext.Default);

        Assert.Equal(["0 2 3", "0 1 3"], Texts(result));
        Assert.Equal(.45, result.Paths[0].Reliability, 12);
        Assert.Equal(.36, result.Paths[1].Reliability, 12);
        Assert.Equal(-Math.Log(.45 * .36), result.TotalLength, 12);
    }

    [Theory]
    [InlineData("0-1", 0, 0, "")]
    [InlineData("0-1 2-3", 0, 3, "")]
    [InlineData("1>0 2>1", 0, 2, "")]
    [InlineData("0-0:0.5 0-1:0 1-2", 0, 2, "")]
    [InlineData("0-0 0-1 1-1", 0, 1, "0 1")]
    [InlineData("0>1 1>0 1>2", 0, 2, "0 1 2")]
    public void Run_LoopsZeroesAndOneWays_FollowTheConventions(string graph, int from, int to, string path) =>
        Assert.Equal(path, string.Join('|', Texts(DisjointPaths.Run(Graph.Of(graph), from, to, DisjointPathsOptions.Default, RunContext.Default))));

    [Fact]
    public void Run_ParallelRelationships_AreOneOfTheirSum()
    {
        var result = DisjointPaths.Run(CsrGraph.Undirected(2, [new(0, 1, 2), new(0, 1, 3), new(1, 0, 1)]), 0, 1, _byDistance with { Apart = PathsApart.InRelationships }, RunContext.Default);

        Assert.Equal(6, Assert.Single(result.Paths).Length);
    }

    [Fact]
    public void Run_DistanceZero_IsAStepOfNoLength() => Assert.Equal(
        ["0 1 2 3", "0 3"], Texts(DisjointPaths.Run(Graph.Of("0-1:0 1-2:0 2-3:0 0-3:5"), 0, 3, _byDistance, RunContext.Default)));

    [Fact]
    public void Run_Forbidden_IsGoneRound() => Assert.Equal(
        ["0 2 3"], Texts(DisjointPaths.Run(Graph.Of("0-1 1-3 0-2 2-3"), 0, 3, _byDistance with { Forbidden = new HashSet<int> { 0, 1, 3 } }, RunContext.Default)));

    [Checker("disjoint-paths")]
    [Theory]
    [InlineData(true, PathsApart.InNodes)]
    [InlineData(true, PathsApart.InRelationships)]
    [InlineData(false, PathsApart.InNodes)]
    [InlineData(false, PathsApart.InRelationships)]
    public void Run_AnyGraph_AgreesWithTryingEverySetOfPaths(bool directed, PathsApart apart) => Check.One(
        Checkers.Config(43, 5, cases: 4),
        Prop.ForAll(RandomGraphs.WholeWeights(7, directed), Gen.Choose(1, 4).ToArbitrary(), (drawn, count) =>
        {
            // Lengths 0 to 9: a circle of no length must not be gone round.
            // Thinned out, since in a dense graph nothing stands in the way of anything.
            var thin = CsrGraph.Relationships(drawn).Where(one => (one.From * one.To + one.From + one.To + count) % 3 != 0);
            var graph = CsrGraph.Directed(drawn.NodeCount, thin.Select(one => one with { Weight = one.Weight - 1 }));
            var to = graph.NodeCount - 1;
            var result = DisjointPaths.Run(graph, 0, to, _byDistance with { Count = count, Apart = apart }, RunContext.Default);
            double? Slow(int paths) => SlowChains.LeastDisjointTotal(graph, 0, to, paths, apart == PathsApart.InNodes, weight => weight);
            return to == 0
                ? result.Paths.Count == 0
                : KeepApart(graph, to, result, apart) && result.Paths.Count <= count && Slow(result.Paths.Count) == result.TotalLength
                    && (result.Paths.Count == count || Slow(result.Paths.Count + 1) is null);
        }));

    [Theory]
    [InlineData(PathsApart.InNodes)]
    [InlineData(PathsApart.InRelationships)]
    public void Run_AnyStrengths_AgreesWithTryingEverySetOfPaths(PathsApart apart) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(47, 5),
        Prop.ForAll(RandomGraphs.Weighted(6, false), graph =>
        {
            var to = graph.NodeCount - 1;
            var result = DisjointPaths.Run(graph, 0, to, new DisjointPathsOptions { Apart = apart }, RunContext.Default);
            return to == 0 || (KeepApart(graph, to, result, apart)
                && Math.Abs(SlowChains.LeastDisjointTotal(graph, 0, to, result.Paths.Count, apart == PathsApart.InNodes, strength => -Math.Log(strength))!.Value - result.TotalLength) < 1e-9);
        }));

    /// <summary>What one more path costs never falls, or the paths before it were not the cheapest.</summary>
    [Fact]
    public void Run_OneMorePath_CostsNoLessThanTheOneBefore()
    {
        double[] totals = [.. Enumerable.Range(1, 10).Select(count => DisjointPaths.Run(Graph.KarateClub, 0, 33, _byDistance with { Count = count, Apart = PathsApart.InRelationships }, RunContext.Default).TotalLength)];
        double[] costs = [.. totals.Zip(totals.Prepend(0), (with, without) => with - without)];

        Assert.Equal(costs.Order(), costs);
        Assert.Equal(10, EdgeDisjointPaths.Run(Graph.KarateClub, 0, 33, new EdgeDisjointPathsOptions { MaxCount = 10 }, RunContext.Default).Count);
    }

    [Fact]
    public void Run_AcrossAChainOfAMillion_FindsItsOnlyPath() => Assert.Equal(
        1_000_000, Assert.Single(DisjointPaths.Run(Big.Chain, 0, 999_999, _byDistance, RunContext.Default).Paths).Nodes.Count);

    [Fact]
    public void Run_LeavesOfAStarOfAMillion_MeetAtItsCentre() => Assert.Equal(
        ["5 0 999999"], Texts(DisjointPaths.Run(Big.Star, 5, 999_999, DisjointPathsOptions.Default, RunContext.Default)));

    [Theory]
    [InlineData(PathMeasure.Distance, -1, "-1: lengths must be finite and at least 0.")]
    [InlineData(PathMeasure.Distance, double.NaN, "NaN: lengths must be finite and at least 0.")]
    [InlineData(PathMeasure.Distance, double.PositiveInfinity, "Infinity: lengths must be finite and at least 0.")]
    [InlineData(PathMeasure.Strength, 1.5, "1.5: strengths must be in [0, 1].")]
    [InlineData(PathMeasure.Strength, -.5, "-0.5: strengths must be in [0, 1].")]
    public void Run_WeightNotAllowed_IsRefused(PathMeasure measure, double weight, string rule) => Assert.StartsWith(
        double.IsFinite(weight) ? $"Relationship 0 → 1 has weight {rule}" : "Relationship 0 → 1 has weight",
        Assert.Throws<ArgumentException>(() => DisjointPaths.Run(new OneTie(weight), 0, 1, new DisjointPathsOptions { Measure = measure }, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_LengthsBeyondTheLargestDouble_AreNoPath() =>
        Assert.Empty(DisjointPaths.Run(Graph.Of("0-1:1e308 1-2:1e308"), 0, 2, _byDistance, RunContext.Default).Paths);

    [Fact]
    public void Run_NodeOutside_SaysWhatIsAllowed() => Assert.StartsWith(
        "Node 5 is not in the graph: nodes are numbered 0 to 1.",
        Assert.Throws<ArgumentException>(() => DisjointPaths.Run(Graph.Of("0-1"), 0, 5, _byDistance, RunContext.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Validate_ImpossibleOptions_ListsAllFaults() => Assert.Equal(3, Assert.Throws<InvalidOptionsException>(() =>
        new DisjointPathsOptions { Count = 0, Apart = (PathsApart)7, Measure = (PathMeasure)7 }.Validate()).Faults.Count);

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        DisjointPaths.Run(Graph.KarateClub, 0, 33, _byDistance, new RunContext { Cancellation = new CancellationToken(true) }));

    private static bool KeepApart(CsrGraph graph, int to, DisjointPathsResult result, PathsApart apart)
    {
        var inner = result.Paths.SelectMany(path => path.Nodes.Skip(1).SkipLast(1)).ToList();
        var hops = result.Paths.SelectMany(path => path.Nodes.Zip(path.Nodes.Skip(1))).ToList();
        return hops.Select(hop => (Math.Min(hop.First, hop.Second), Math.Max(hop.First, hop.Second))).Distinct().Count() == hops.Count
            && (apart == PathsApart.InRelationships || inner.Distinct().Count() == inner.Count)
            && result.Paths.All(path => path.Nodes[0] == 0 && path.Nodes[^1] == to && path.Nodes.Distinct().Count() == path.Nodes.Count)
            && hops.All(hop => graph.Targets(hop.First).Contains(hop.Second));
    }

    private static List<string> Texts(DisjointPathsResult result) => [.. result.Paths.Select(path => string.Join(' ', path.Nodes))];
}
