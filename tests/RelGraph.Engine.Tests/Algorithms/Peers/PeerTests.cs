using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Algorithms.Similarity;
using RelGraph.Engine.Execution;
using RelGraph.Testing;

namespace RelGraph.Engine.Tests.Algorithms.Peers;

/// <summary>The kernels on published graphs give what igraph and networkx give. Self-loops are left out: programs differ about them.</summary>
public sealed class PeerTests
{
    [PeerTheory]
    [InlineData("igraph", "graphs/karate-edges.csv", 1, false)]
    [InlineData("networkx", "graphs/karate-edges.csv", 1, false)]
    [InlineData("igraph", "krackhardt-hightech/ht_advice-edges.csv", 1, true)]
    [InlineData("networkx", "krackhardt-hightech/ht_advice-edges.csv", 1, true)]
    [InlineData("igraph", "krackhardt-hightech/ht_reports-edges.csv", 1, true)]
    [InlineData("igraph", "graphs/ca-GrQc.txt", 0, false)]
    [InlineData("networkx", "graphs/ca-GrQc.txt", 0, false)]
    [InlineData("igraph", "graphs/email-Enron.txt", 1, false)]
    public void Kernels_OnPublishedGraphs_AgreeWithPeers(string program, string file, int headerLines, bool isDirected)
    {
        var list = Read(file, headerLines, isDirected);

        var differences = Python.Answers(program, list).SelectMany(answer => Differences(answer.Key, answer.Value, Ours(answer.Key, list), list)).ToList();

        Assert.Empty(differences);
    }

    private static IEnumerable<string> Differences(string kernel, double[] theirs, double[] ours, EdgeList list)
    {
        if (kernel is "weak" or "strong")
        {
            var agreement = PartitionAgreement.Of([.. theirs.Select(value => (int)value)], [.. ours.Select(value => (int)value)]).AdjustedRand;
            return agreement < 1 - 1e-9 ? [$"{kernel}: agreement {agreement}"] : [];
        }

        return Enumerable.Range(0, ours.Length)
            .Where(node => !(Math.Abs(ours[node] - theirs[node]) <= 1e-9 * Math.Max(1, Math.Abs(theirs[node]))))
            .Select(node => $"{kernel} of {list.Names[node]}: {ours[node]} here, {theirs[node]} there")
            .Take(3);
    }

    private static double[] Ours(string kernel, EdgeList list)
    {
        var graph = list.Graph;
        var run = RunContext.Default;
        return kernel switch
        {
            "pagerank" => [.. PageRank.Run(graph, new PageRankOptions { Tolerance = 1e-14, MaxIterations = 1000 }, run).Scores],
            "weak" => [.. Components.Run(graph, ComponentsOptions.Default, run).Components],
            "strong" => [.. Components.Run(graph, new ComponentsOptions { Kind = ComponentKind.Strong }, run).Components],
            "cores" => [.. CoreNumbers.Run(graph, run).Cores],
            "triangles" => [.. LocalClustering.Run(graph, run).Triangles],
            "clustering" => [.. LocalClustering.Run(graph, run).Coefficients],
            "hops" => [.. HopDistances.Run(graph, 0, run).Hops],
            "distances" => [.. ShortestDistances.Run(graph, 0, run).Distances.Select(distance => double.IsInfinity(distance) ? -1 : distance)],
            "betweenness" => [.. Betweenness.Run(graph, new BetweennessOptions { Pairs = list.IsDirected ? PairCounting.Ordered : PairCounting.Unordered }, run).Scores],
            "constraint" => [.. Constraint.Run(graph, ConstraintOptions.Default, run).Values.Select(value => value?.Constraint ?? -1)],
            "jaccard_of_0" => Similar(graph, NeighbourMeasure.Jaccard),
            "adamic_adar_of_0" => Similar(graph, NeighbourMeasure.AdamicAdar),
            "resource_allocation_of_0" => Similar(graph, NeighbourMeasure.ResourceAllocation),
            _ => throw new ArgumentOutOfRangeException(nameof(kernel), kernel, "No such kernel."),
        };
    }

    private static double[] Similar(CsrGraph graph, NeighbourMeasure measure)
    {
        var scores = new double[graph.NodeCount];
        foreach (var one in SimilarNodes.Run(graph, new SimilarNodesOptions { Measure = measure, Nodes = [0], Count = graph.NodeCount }, RunContext.Default).Similar[0])
        {
            scores[one.Node] = one.Score;
        }

        return scores;
    }

    private static EdgeList Read(string file, int headerLines, bool isDirected)
    {
        var list = EdgeListReader.Read(TestDataFactAttribute.PathOf(file), new EdgeListOptions { HeaderLines = headerLines, IsDirected = isDirected, Parallels = ParallelEdges.Largest }, RunContext.Default);
        var plain = CsrGraph.Directed(list.Graph.NodeCount, CsrGraph.Relationships(list.Graph).Where(one => one.From != one.To));
        return list with { Graph = plain };
    }
}
