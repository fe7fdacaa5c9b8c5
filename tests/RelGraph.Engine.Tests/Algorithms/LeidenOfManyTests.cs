using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Tests.Algorithms;

/// <summary>Leiden on graphs large enough for batches and several levels.</summary>
public sealed class LeidenOfManyTests
{
    public static TheoryData<string> Shapes => ["planted", "r-mat", "uniform", "chain", "star", "loops and zeros"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_ManyNodes_IsTheSameForAnyNumberOfThreads(string shape)
    {
        var graph = Make(shape);

        var (one, many) = (Run(graph, 1), Run(graph, 3));

        Assert.Equal(one.Communities, many.Communities);
        Assert.Equal((one.Modularity, one.Quality, one.Iterations), (many.Modularity, many.Quality, many.Iterations));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_ManyNodes_HangsTogetherAndTellsItsModularity(string shape)
    {
        var graph = Make(shape);

        var result = Run(graph, 2);

        Assert.Equal(result.Modularity, Modularity.Of(graph, result.Communities), 11);
        Assert.Equal(result.Modularity, result.Quality);
        Assert.Equal(result.Count, result.Communities.Max() + 1);
        Assert.Equal(result.Count, PartsThatHangTogether(graph, result.Communities));
    }

    [Fact]
    public void Run_ManyNodesInPlantedCommunities_AreBetterThanThose()
    {
        var planted = PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = 20_000 }, new RunContext { Seed = 5 });

        Assert.True(Run(planted.Graph, 2).Modularity > Modularity.Of(planted.Graph, planted.Communities));
    }

    [Fact]
    public void Run_ManyNodesToNoTolerance_LeavesNoneThatWouldGain()
    {
        var graph = Make("planted");
        var options = new LeidenOptions { Tolerance = 0, MaxIterations = 100 };

        var result = Leiden.Run(graph, options, new RunContext { Seed = 8, MaxThreads = 2 });

        Assert.True(result.Converged);
        Assert.Equal(0, Gaining(graph, result.Communities));
    }

    [Fact]
    public void Run_ManyNodesCancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        Leiden.Run(Make("uniform"), LeidenOptions.Default, new RunContext { Cancellation = new CancellationToken(true), MaxThreads = 2 }));

    private static LeidenResult Run(IGraphView graph, int threads) => Leiden.Run(graph, LeidenOptions.Default, new RunContext { Seed = 8, MaxThreads = threads });

    private static CsrGraph Make(string shape)
    {
        const int Nodes = 12_000;
        var random = new SeededRandom(3);
        return shape switch
        {
            "planted" => PlantedCommunities.Run(new PlantedCommunitiesOptions { Nodes = Nodes }, new RunContext { Seed = 5 }).Graph,
            "r-mat" => RecursiveMatrix.Run(new RecursiveMatrixOptions { Scale = 14, Relationships = 100_000 }, new RunContext { Seed = 5 }),
            "uniform" => CsrGraph.Undirected(Nodes, [.. Enumerable.Range(0, 5 * Nodes).Select(_ => new Relationship(random.NextBelow(Nodes), random.NextBelow(Nodes)))]),
            "chain" => CsrGraph.Undirected(Nodes, [.. Enumerable.Range(1, Nodes - 1).Select(node => new Relationship(node - 1, node))]),
            "star" => CsrGraph.Undirected(Nodes, [.. Enumerable.Range(1, Nodes - 1).Select(node => new Relationship(0, node))]),
            _ => CsrGraph.Directed(Nodes, [.. Enumerable.Range(0, 3 * Nodes).Select(_ => new Relationship(random.NextBelow(Nodes), random.NextBelow(40) * 300, random.NextBelow(4)))]),
        };
    }

    private static int PartsThatHangTogether(CsrGraph graph, IReadOnlyList<int> communities)
    {
        var (parent, parts) = (Enumerable.Range(0, graph.NodeCount).ToArray(), graph.NodeCount);
        int Root(int node) => parent[node] == node ? node : parent[node] = Root(parent[node]);
        foreach (var one in CsrGraph.Relationships(graph).Where(one => one.Weight > 0 && communities[one.From] == communities[one.To] && Root(one.From) != Root(one.To)))
        {
            parent[Root(one.From)] = Root(one.To);
            parts--;
        }

        return parts;
    }

    private static int Gaining(CsrGraph graph, IReadOnlyList<int> communities)
    {
        var strengths = Enumerable.Range(0, graph.NodeCount).Select(node => graph.Weights(node).ToArray().Sum()).ToArray();
        var totals = new double[graph.NodeCount];
        foreach (var (node, community) in communities.Index())
        {
            totals[community] += strengths[node];
        }

        var all = strengths.Sum();
        return Enumerable.Range(0, graph.NodeCount).Count(node =>
        {
            var to = new Dictionary<int, double> { [communities[node]] = 0 };
            for (var place = 0; place < graph.Targets(node).Length; place++)
            {
                var community = communities[graph.Targets(node)[place]];
                to[community] = to.GetValueOrDefault(community) + graph.Weights(node)[place];
            }

            double Gain(int community) => to[community] - strengths[node] * (totals[community] - (community == communities[node] ? strengths[node] : 0)) / all;
            return to.Keys.Any(community => Gain(community) > Gain(communities[node]) + 1e-9);
        });
    }
}
