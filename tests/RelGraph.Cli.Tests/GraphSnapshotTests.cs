namespace RelGraph.Cli.Tests;

/// <summary>Snapshots as a source of graphs, and the command that writes them.</summary>
public sealed class GraphSnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GraphSnapshotTests() => _folder.Write("friends.txt", "anna ben 0.9\nben carl 0.8\ncarl anna 0.1\ncarl dora 0.5\nben anna 0.7\n");

    [Fact]
    public async Task Kernel_OnTheSnapshotOfAFile_AnswersAsOnTheFile()
    {
        var written = await AskAsync("snapshot", "--edges", "friends.txt", "--out", "friends.graph");

        Assert.Equal(0, written.Code);
        Assert.Equal("4 nodes and 8 listed relationships written to friends.graph, the names of the nodes to friends.graph.names.\n", written.Out);
        var fromFile = await AskAsync("pagerank", "--edges", "friends.txt", "--json");
        var fromSnapshot = await AskAsync("pagerank", "--snapshot", "friends.graph", "--json");
        Assert.Equal(0, fromSnapshot.Code);
        Assert.Equal(fromFile.Out, fromSnapshot.Out);
    }

    [Theory]
    [InlineData("add", 1.6)]
    [InlineData("largest", .9)]
    [InlineData("smallest", .7)]
    public async Task Snapshot_OfParallelLines_AddsThemOrKeepsOne(string how, double expected)
    {
        await AskAsync("snapshot", "--edges", "friends.txt", "--out", "friends.graph", "--parallels", how);

        var run = await AskAsync("maximum-flow", "--from", "anna", "--to", "ben", "--snapshot", "friends.graph", "--json");

        // And .1 by way of Carl.
        Assert.Equal(expected + .1, run.Json.GetProperty("findings").GetProperty("value").GetDouble(), 9);
    }

    [Fact]
    public async Task Kernel_OnTheSnapshotOfAGeneratedGraph_CallsNodesByTheirNumbers()
    {
        var written = await AskAsync("snapshot", "--generate", "star", "--size", "5", "--out", "star.graph", "--json");
        var run = await AskAsync("degree", "--snapshot", "star.graph", "--json");

        Assert.Equal(System.Text.Json.JsonValueKind.Null, written.Json.GetProperty("names").ValueKind);
        Assert.False(File.Exists(_folder["star.graph.names"]));
        Assert.Equal("0", run.Json.GetProperty("rows")[0].GetProperty("node").GetString());
    }

    [Theory]
    [InlineData(10, "is damaged at its beginning")]
    [InlineData(-3, "is damaged: block")]
    public async Task Kernel_OnADamagedSnapshot_SaysSo(int place, string expected)
    {
        await AskAsync("snapshot", "--edges", "friends.txt", "--out", "friends.graph");
        var bytes = await File.ReadAllBytesAsync(_folder["friends.graph"]);
        bytes[place < 0 ? bytes.Length + place : place] ^= 1;
        await File.WriteAllBytesAsync(_folder["friends.graph"], bytes);

        var run = await AskAsync("pagerank", "--snapshot", "friends.graph");

        Assert.Equal(3, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("make the snapshot anew", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna\nben\ncarl\n", "'friends.graph.names' has 3 lines, 3 of them different, but the graph has 4 nodes")]
    [InlineData("anna\nben\ncarl\nanna\n", "has 4 lines, 3 of them different")]
    public async Task Kernel_OnNamesOfAnotherGraph_IsRefused(string names, string expected)
    {
        await AskAsync("snapshot", "--edges", "friends.txt", "--out", "friends.graph");
        _folder.Write("friends.graph.names", names);

        var run = await AskAsync("pagerank", "--snapshot", "friends.graph");

        Assert.Equal(3, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "friends.txt' is not a graph snapshot", "pagerank", "--snapshot", "friends.txt")]
    [InlineData(3, "nowhere.graph", "pagerank", "--snapshot", "nowhere.graph")]
    [InlineData(2, "--edges and --snapshot are different graphs", "pagerank", "--edges", "friends.txt", "--snapshot", "friends.graph")]
    [InlineData(2, "--relations is about the relations of a workspace: leave it out with --edges, --snapshot and --generate.", "pagerank", "--snapshot", "friends.graph", "--relations", "influences")]
    [InlineData(2, "--directed, --nodes and --ignore-weights are about the file of --edges", "pagerank", "--snapshot", "friends.graph", "--directed")]
    [InlineData(2, "name one with --edges or --generate", "snapshot", "--out", "new.graph")]
    [InlineData(2, "--parallels 'first' is not known: write add, largest, smallest.", "snapshot", "--edges", "friends.txt", "--out", "new.graph", "--parallels", "first")]
    [InlineData(2, "--out 'friends.txt' exists already", "snapshot", "--edges", "friends.txt", "--out", "friends.txt")]
    [InlineData(3, "nowhere.txt", "snapshot", "--edges", "nowhere.txt", "--out", "new.graph")]
    public async Task Snapshot_WithWrongOptions_SaysWhatToDo(int code, string expected, params string[] line)
    {
        var run = await AskAsync(line);

        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(code, run.Code);
        Assert.False(File.Exists(_folder["new.graph"]));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CliRun> AskAsync(params string[] args) => CliRun.InAsync(_folder.Path, ["graph", .. args]);
}
