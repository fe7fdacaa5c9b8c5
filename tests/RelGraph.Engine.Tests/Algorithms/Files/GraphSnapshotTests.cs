using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Algorithms.Generation;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms.Files;

public sealed class GraphSnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relgraph-snapshot-").FullName;

    private string Snapshot => Path.Combine(_folder, "graph.snapshot");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Xunit.Fact]
    public void Read_AnyGraph_ComesBackToTheBit() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(17, 19),
        Prop.ForAll(RandomGraphs.Weighted(12, directed: true), graph => IsSame(graph, ComeBack(graph, 1)) && IsSame(graph, ComeBack(graph, 2))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_ManyBlocks_ComeBackToTheBit(int threads)
    {
        var graph = UniformGraph.Run(new UniformGraphOptions { Nodes = 300_000, Relationships = 400_000 }, RunContext.Default);

        Assert.True(IsSame(graph, ComeBack(graph, threads)));
    }

    [Fact]
    public void Read_EmptyAndUnweighted_ComeBack()
    {
        Assert.True(IsSame(Graph.Of(""), ComeBack(Graph.Of(""), 1)));
        Assert.True(IsSame(Graph.KarateClub, ComeBack(Graph.KarateClub, 1)));
        Assert.True(IsSame(PlainShapes.Isolated(9), ComeBack(PlainShapes.Isolated(9), 1)));
    }

    [Fact]
    public void Read_AnyByteChanged_IsSeen()
    {
        GraphSnapshot.Write(Snapshot, Graph.Of("0-1:0.5 1-2:0.25"), RunContext.Default);
        var whole = File.ReadAllBytes(Snapshot);
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 4;
            File.WriteAllBytes(Snapshot, changed);
            Assert.Equal("GRAPH_FILE_INVALID", Assert.Throws<GraphFileException>(() => GraphSnapshot.Read(Snapshot, RunContext.Default)).Code);
        }
    }

    [Fact]
    public void Read_CutOffOrForeign_IsSeen()
    {
        GraphSnapshot.Write(Snapshot, Graph.KarateClub, RunContext.Default);
        var whole = File.ReadAllBytes(Snapshot);
        foreach (var length in new[] { 0, 5, 31, 32, 64, whole.Length - 1 })
        {
            File.WriteAllBytes(Snapshot, whole[..length]);
            Assert.Equal("GRAPH_FILE_INVALID", Assert.Throws<GraphFileException>(() => GraphSnapshot.Read(Snapshot, RunContext.Default)).Code);
        }

        File.WriteAllText(Snapshot, "1 2\n2 3\n3 4\n and so on, an edge list");
        Assert.Equal($"'{Snapshot}' is not a graph snapshot of this version; make it anew from the edge list.", Assert.Throws<GraphFileException>(() => GraphSnapshot.Read(Snapshot, RunContext.Default)).Message);
    }

    [Fact]
    public void Read_MissingFile_SaysSo() =>
        Assert.Equal("GRAPH_FILE_UNREADABLE", Assert.Throws<GraphFileException>(() => GraphSnapshot.Read(Snapshot, RunContext.Default)).Code);

    [Fact]
    public void Write_Again_ReplacesTheFileAndLeavesNoOther()
    {
        GraphSnapshot.Write(Snapshot, Graph.KarateClub, RunContext.Default);
        GraphSnapshot.Write(Snapshot, Graph.Of("0-1"), RunContext.Default);

        Assert.Equal(2, GraphSnapshot.Read(Snapshot, RunContext.Default).NodeCount);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Write_Cancelled_LeavesTheOldFile()
    {
        GraphSnapshot.Write(Snapshot, Graph.Of("0-1"), RunContext.Default);

        Assert.Throws<OperationCanceledException>(() => GraphSnapshot.Write(Snapshot, Graph.KarateClub, new RunContext { Cancellation = new CancellationToken(true) }));
        Assert.Equal(2, GraphSnapshot.Read(Snapshot, RunContext.Default).NodeCount);
    }

    private CsrGraph ComeBack(CsrGraph graph, int threads)
    {
        GraphSnapshot.Write(Snapshot, graph, RunContext.Default);
        return GraphSnapshot.Read(Snapshot, new RunContext { MaxThreads = threads });
    }

    private static bool IsSame(CsrGraph one, CsrGraph other) =>
        one.NodeCount == other.NodeCount && CsrGraph.Relationships(one).SequenceEqual(CsrGraph.Relationships(other));
}
