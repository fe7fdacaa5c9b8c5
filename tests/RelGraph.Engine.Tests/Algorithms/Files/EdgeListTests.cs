using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Files;

public sealed class EdgeListTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relgraph-edges-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_SpacesTabsCommasAndComments_AreAllUnderstood()
    {
        var list = Read("# a comment\n% another\n\n10\t2 0.5\r\n2,b;1e-1 ignored\n  b   10 3\n");

        Assert.Equal(["2", "10", "b"], list.Names);
        Assert.True(list.IsWeighted);
        Assert.Equal("0-1:0.5 0-2:0.1 1-0:0.5 1-2:3 2-0:0.1 2-1:3", Text(list.Graph));
    }

    [Fact]
    public void Read_OrderOfLines_DoesNotChangeTheNumbers() =>
        Assert.Equal(Read("z 3\n20 3\n007 z\n").Names, Read("007 z\n3 20\n3 z\n").Names);

    [Fact]
    public void Read_Directed_LeadsOneWay() => Assert.Equal("1-0:1", Text(Read("b a\n", new EdgeListOptions { IsDirected = true }).Graph));

    [Fact]
    public void Read_NoWeights_AllWeighOne() => Assert.Equal((false, "0-1:1 1-0:1"), (Read("a b\n").IsWeighted, Text(Read("a b\n").Graph)));

    [Fact]
    public void Read_WeightsIgnored_MayBeAnything() => Assert.Equal("0-1:1 1-0:1", Text(Read("a b {'weight':3}\n", new EdgeListOptions { Weights = EdgeListWeights.Ignored }).Graph));

    [Fact]
    public void Read_Parallels_AreAddedOrOneIsKept()
    {
        Assert.Equal("0-0:4 0-1:5 1-0:5", Text(Read("a b 2\nb a 3\na a 4\n").Graph));
        Assert.Equal("0-0:4 0-1:3 1-0:3", Text(Read("a b 2\nb a 3\na a 4\n", new EdgeListOptions { Parallels = ParallelEdges.Largest }).Graph));
        Assert.Equal("0-1:2 1-0:3", Text(Read("a b 2\nb a 3\na b 1\n", new EdgeListOptions { Parallels = ParallelEdges.Largest, IsDirected = true }).Graph));
        Assert.Equal("0-0:4 0-1:2 1-0:2", Text(Read("a b 2\nb a 3\na a 4\n", new EdgeListOptions { Parallels = ParallelEdges.Smallest }).Graph));
    }

    [Fact]
    public void Read_EmptyFile_IsAnEmptyGraph() => Assert.Equal(0, Read("").Graph.NodeCount);

    [Fact]
    public void Read_NodesFile_KeepsLoneNodes()
    {
        var nodes = Path.Combine(_folder, "g.v");
        File.WriteAllText(nodes, "1\n2\n3\n");

        var list = Read("1 3\n", new EdgeListOptions { NodesPath = nodes });

        Assert.Equal(["1", "2", "3"], list.Names);
        Assert.True(list.Graph.Targets(1).IsEmpty);
    }

    [Fact]
    public void Read_HeaderLines_ArePassedOver() => Assert.Equal(2, Read("# x\nsource,target\n1,2\n", new EdgeListOptions { HeaderLines = 1 }).Names.Count);

    [Fact]
    public void Read_Gzip_IsUnpackedWhateverTheName()
    {
        var path = Path.Combine(_folder, "edges");
        using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            packed.Write("\uFEFFa b 2\n"u8);
        }

        Assert.Equal(["a", "b"], EdgeListReader.Read(path, EdgeListOptions.Default, RunContext.Default).Names);
    }

    [Fact]
    public void Read_LinesAcrossTheBuffer_AreWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"n{i} {1_000_000_007L * (i % 7919 + 1)} 0.5\n"));

        var list = Read(text);

        Assert.Equal(67_919, list.Names.Count);
        Assert.Equal(120_000, list.Graph.RelationshipCount);
    }

    [Theory]
    [InlineData("a b\nc\n", "'stream', line 2: 'c' names one node only; expected two nodes and perhaps a weight, with spaces, tabs, commas or semicolons between them.")]
    [InlineData("a b 1\n# x\nb c\n", "'stream', line 3: 'b c' has no weight while others have one; give every line a third field, or ask for weights to be ignored.")]
    [InlineData("a b NaN\n", "'stream', line 1: weight 'NaN' is not a finite number such as 0.5; correct it, or ask for weights to be ignored.")]
    [InlineData("a b 1e999\n", "'stream', line 1: weight '1e999' is not a finite number such as 0.5; correct it, or ask for weights to be ignored.")]
    public void Read_WrongLine_IsNamed(string text, string message)
    {
        var error = Assert.Throws<GraphFileException>(() => Read(text));

        Assert.Equal(("GRAPH_FILE_INVALID", message), (error.Code, error.Message));
    }

    [Fact]
    public void Read_MissingFile_SaysSo()
    {
        var error = Assert.Throws<GraphFileException>(() => EdgeListReader.Read(Path.Combine(_folder, "gone"), EdgeListOptions.Default, RunContext.Default));

        Assert.Equal("GRAPH_FILE_UNREADABLE", error.Code);
        Assert.EndsWith("give the path of a file that is there and may be read.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => EdgeListReader.Read(new MemoryStream("a b\n"u8.ToArray()), EdgeListOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    [Fact]
    public void Options_OutOfRange_ListsAllFaults()
    {
        var error = Assert.Throws<InvalidOptionsException>(() => new EdgeListOptions { HeaderLines = -1, Weights = (EdgeListWeights)9 }.Validate());

        Assert.Equal("EdgeListOptions cannot be used: Weights must be WhenPresent, Required or Ignored but was 9. HeaderLines must be in [0, 1000] but was -1. Correct these values.", error.Message);
    }

    [Fact]
    public void Write_NameWithASpace_IsRefused() =>
        Assert.Throws<ArgumentException>(() => EdgeListWriter.Write(Path.Combine(_folder, "x"), new EdgeList(Graph.Of("0-1"), ["a b", "c"], false, false), RunContext.Default));

    [Xunit.Fact]
    public void Write_AnyGraph_IsReadBackToTheBit() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(11, 13),
        Prop.ForAll(RandomGraphs.Weighted(12, directed: true), RandomGraphs.Weighted(12, directed: false), (directed, undirected) =>
            ComesBack(directed, true, "a.txt") && ComesBack(undirected, false, "a.gz")));

    [TestDataFact("graphs")]
    public void Read_PublicGraphs_HaveTheirPublishedSizes()
    {
        EdgeList Of(string file, int header) => EdgeListReader.Read(
            Path.Combine(TestDataFactAttribute.PathOf("graphs"), file), new EdgeListOptions { HeaderLines = header, Parallels = ParallelEdges.Largest }, RunContext.Default);

        Assert.Equal((34, 2 * 78), Size(Of("karate-edges.csv", 1)));
        Assert.Equal((4158, 2 * 13428 - SelfLoops(Of("ca-GrQc.txt", 0))), Size(Of("ca-GrQc.txt", 0)));
        Assert.Equal((36692, 367662), Size(Of("email-Enron.txt", 1)));
    }

    private static (int Nodes, int Relationships) Size(EdgeList list) => (list.Graph.NodeCount, list.Graph.RelationshipCount);

    private static int SelfLoops(EdgeList list) => CsrGraph.Relationships(list.Graph).Count(one => one.From == one.To);

    private bool ComesBack(CsrGraph graph, bool isDirected, string file)
    {
        var list = new EdgeList(graph, [.. Enumerable.Range(0, graph.NodeCount).Select(node => $"{node}")], isDirected, true);
        var (edges, nodes) = (Path.Combine(_folder, file), Path.Combine(_folder, file + ".v"));
        EdgeListWriter.Write(edges, list, RunContext.Default);
        EdgeListWriter.WriteNodes(nodes, list);
        var back = EdgeListReader.Read(edges, new EdgeListOptions { IsDirected = isDirected, NodesPath = nodes }, RunContext.Default);
        return back.Names.SequenceEqual(list.Names) && CsrGraph.Relationships(back.Graph).SequenceEqual(CsrGraph.Relationships(graph));
    }

    private static EdgeList Read(string text, EdgeListOptions? options = null) =>
        EdgeListReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), options ?? EdgeListOptions.Default, RunContext.Default);

    private static string Text(CsrGraph graph) => string.Join(' ', CsrGraph.Relationships(graph).Select(one => FormattableString.Invariant($"{one.From}-{one.To}:{one.Weight}")));
}
