using System.Globalization;
using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Distances;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;
using RelGraph.Testing;

namespace RelGraph.Engine.Tests.Algorithms.Peers;

/// <summary>The examples of LDBC Graphalytics, with their expected answers (Apache-2.0).</summary>
public sealed class GraphalyticsTests
{
    private const string Data = "graphalytics";

    [TestDataFact(Data)]
    public void BreadthFirst_GivesTheExpectedHops()
    {
        foreach (var (list, expected) in Cases("bfs", "BFS"))
        {
            var source = IndexOfZero(list, expected);
            Assert.Equal(
                list.Names.Select(name => expected[name] is "9223372036854775807" ? HopDistancesResult.Unreachable : int.Parse(expected[name], CultureInfo.InvariantCulture)),
                HopDistances.Run(list.Graph, source, RunContext.Default).Hops);
        }
    }

    [TestDataFact(Data)]
    public void ShortestPaths_GiveTheExpectedDistances()
    {
        foreach (var (list, expected) in Cases("sssp", "SSSP"))
        {
            var distances = ShortestDistances.Run(list.Graph, IndexOfZero(list, expected), RunContext.Default).Distances;
            AssertNear(list, expected, distances, 1e-12);
        }
    }

    [TestDataFact(Data)]
    public void LabelPropagation_GivesTheExpectedLabels()
    {
        foreach (var (list, expected) in Cases("cdlp", "CDLP"))
        {
            // The benchmark fixes the rounds: 2 for its examples, 5 for its tests.
            var rounds = list.Names.Count == 8 ? 5 : 2;
            var labels = LabelPropagation.Run(list.Graph, new LabelPropagationOptions { MaxIterations = rounds }, RunContext.Default).Labels;
            Assert.Equal(list.Names.Select(name => expected[name]), labels.Select(label => list.Names[label]));
        }
    }

    [TestDataFact(Data)]
    public void LocalClustering_GivesTheExpectedCoefficients()
    {
        foreach (var (list, expected) in Cases("lcc", "LCC"))
        {
            AssertNear(list, expected, LocalClustering.Run(list.Graph, RunContext.Default).Coefficients, 1e-12);
        }
    }

    [TestDataFact(Data)]
    public void PageRank_GivesTheExpectedScores()
    {
        // The examples fix two rounds. The tests give what rounds lead to: the directed one to the last digit, the undirected one after 26 rounds, to nine places.
        (int Rounds, double Tolerance)[] stops = [(PageRankOptions.DefaultMaxIterations, 1e-14), (26, 1e-9), (2, 1e-14), (2, 1e-14)];
        foreach (var ((list, expected), (rounds, tolerance)) in Cases("pr", "PR", EdgeListWeights.Ignored).Zip(stops))
        {
            AssertNear(list, expected, PageRank.Run(list.Graph, new PageRankOptions { MaxIterations = rounds, Tolerance = 1e-15, Method = PageRankMethod.PowerIteration }, RunContext.Default).Scores, tolerance);
        }
    }

    [TestDataFact(Data)]
    public void Components_AreTheExpectedParts()
    {
        foreach (var (list, expected) in Cases("wcc", "WCC"))
        {
            var components = Components.Run(list.Graph, ComponentsOptions.Default, RunContext.Default).Components;
            Assert.Equal(1, PartitionAgreement.Of(components, [.. list.Names.Select(name => int.Parse(expected[name], CultureInfo.InvariantCulture))]).AdjustedRand, 12);
        }
    }

    /// <summary>The tests of one kernel, directed and not, and the examples all kernels share.</summary>
    private static IEnumerable<(EdgeList List, Dictionary<string, string> Expected)> Cases(string folder, string example, EdgeListWeights weights = EdgeListWeights.WhenPresent)
    {
        foreach (var kind in new[] { "dir", "undir" })
        {
            var path = Path.Combine(TestDataFactAttribute.PathOf(Data), folder, kind + "-");
            yield return (File.Exists(path + "input.e") ? Edges(path + "input", kind == "dir", weights) : Neighbours(path + "input"), Answers(path + "output"));
        }

        foreach (var kind in new[] { "directed", "undirected" })
        {
            var path = Path.Combine(TestDataFactAttribute.PathOf(Data), "example", "example-" + kind);
            yield return (Edges(path, kind == "directed", weights), Answers(path + "-" + example));
        }
    }

    private static EdgeList Edges(string path, bool isDirected, EdgeListWeights weights) => EdgeListReader.Read(path + ".e", new EdgeListOptions { IsDirected = isDirected, Weights = weights, NodesPath = path + ".v" }, RunContext.Default);

    /// <summary>Each line is a node and those that its relationships lead to; undirected ones are listed at both ends.</summary>
    private static EdgeList Neighbours(string path)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 0).ToList();
        var (nodes, edges) = (Path.GetTempFileName(), new MemoryStream());
        try
        {
            File.WriteAllLines(nodes, lines.Select(words => words[0]));
            using (var writer = new StreamWriter(edges, leaveOpen: true))
            {
                foreach (var words in lines)
                {
                    foreach (var other in words[1..])
                    {
                        writer.WriteLine($"{words[0]} {other}");
                    }
                }
            }

            edges.Position = 0;
            return EdgeListReader.Read(edges, new EdgeListOptions { IsDirected = true, Parallels = ParallelEdges.Largest, NodesPath = nodes }, RunContext.Default);
        }
        finally
        {
            File.Delete(nodes);
        }
    }

    private static Dictionary<string, string> Answers(string path) =>
        File.ReadAllLines(path).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length == 2).ToDictionary(words => words[0], words => words[1]);

    private static int IndexOfZero(EdgeList list, Dictionary<string, string> expected) => list.Names.ToList().FindIndex(name => Number(expected[name]) == 0);

    private static double Number(string text) => text is "Infinity" or "infinity" ? double.PositiveInfinity : double.Parse(text, CultureInfo.InvariantCulture);

    private static void AssertNear(EdgeList list, Dictionary<string, string> expected, IReadOnlyList<double> values, double tolerance)
    {
        for (var node = 0; node < values.Count; node++)
        {
            var (wanted, got) = (Number(expected[list.Names[node]]), values[node]);
            Assert.True(wanted.Equals(got) || Math.Abs(wanted - got) <= tolerance, $"node {list.Names[node]}: expected {wanted}, got {got}");
        }
    }
}
