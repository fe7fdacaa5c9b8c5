using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Tests;

/// <summary>Kernels of the catalog on files and generated graphs.</summary>
public sealed class KernelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public KernelTests() => _folder.Write("friends.txt", "anna ben 0.9\nben carl 0.8\ncarl anna 0.1\ncarl dora 0.5\n");

    [Fact]
    public async Task List_AsJson_HasEveryKernelWithItsParameters()
    {
        var run = await AskAsync("list", "--json");

        Assert.Equal(KernelCatalog.All.Select(kernel => kernel.Name), run.Json.EnumerateArray().Select(kernel => kernel.GetProperty("name").GetString()));
        Assert.Equal("damping", run.Json[0].GetProperty("parameters")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("en", "components ")]
    [InlineData("zh", "连通分量")]
    public async Task List_ForPeople_HasARowForEach(string language, string expected)
    {
        var run = await AskAsync("list", "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReliablePaths_OfAFile_NameItsNodes()
    {
        var run = await AskAsync("reliable-paths", "--from", "anna", "--to", "dora", "--count", "2", "--edges", "friends.txt", "--json");

        Assert.Equal(0, run.Code);
        var best = run.Json.GetProperty("rows")[0];
        Assert.Equal(["anna", "ben", "carl", "dora"], best.GetProperty("path").EnumerateArray().Select(node => node.GetString()));
        Assert.Equal(.36, best.GetProperty("reliability").GetDouble(), 9);
        Assert.Equal(2, run.Json.GetProperty("findings").GetProperty("paths").GetInt32());
    }

    [Fact]
    public async Task ReliablePaths_OfParallelLines_TakeTheLargestChance()
    {
        _folder.Write("twice.txt", "a b 0.7\nb a 0.6\n");

        var run = await AskAsync("reliable-paths", "--from", "a", "--to", "b", "--edges", "twice.txt", "--json");

        Assert.Equal(.7, run.Json.GetProperty("rows")[0].GetProperty("reliability").GetDouble(), 9);
    }

    [Theory]
    [InlineData("distance", 2)]
    [InlineData("Distance", 2)]
    [InlineData("strength", .63)]
    public async Task DisjointPaths_OfParallelLines_TakeTheShortestOrTheStrongest(string measure, double expected)
    {
        _folder.Write("twice.txt", measure == "strength" ? "a b 0.7\nb a 0.6\nb c 0.9\n" : "a b 1\nb a 5\nb c 1\n");

        var run = await AskAsync("disjoint-paths", "--from", "a", "--to", "c", "--count", "1", "--measure", measure, "--edges", "twice.txt", "--json");

        Assert.Equal(expected, run.Json.GetProperty("rows")[0].GetProperty(measure == "strength" ? "reliability" : "length").GetDouble(), 9);
    }

    [Fact]
    public async Task ReliablePaths_ForPeople_ShowsTheWay()
    {
        var run = await AskAsync("reliable-paths", "--from", "anna", "--to", "dora", "--edges", "friends.txt", "--forbidden", "ben");

        Assert.Equal(0, run.Code);
        Assert.Contains("anna → carl → dora", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Constraint_ToAFile_HasARowForEveryNodeAndEmptyCellsWhereUndefined()
    {
        _folder.Write("nodes.txt", "zoe\n");

        var run = await AskAsync("constraint", "--edges", "friends.txt", "--nodes", "nodes.txt", "--out", "constraint.csv");

        Assert.Equal(0, run.Code);
        var rows = await File.ReadAllLinesAsync(_folder["constraint.csv"]);
        Assert.Equal("node,constraint,effective-size,efficiency,hierarchy,degree", rows[0]);
        Assert.Equal(6, rows.Length);
        Assert.Contains("zoe,,,,,", rows);
        Assert.Contains("5 rows written to constraint.csv.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageRank_OfAFile_IsWorkedOutInMemoryWithItsFindings()
    {
        var run = await AskAsync("pagerank", "--edges", "friends.txt", "--directed", "--ignore-weights", "--json");

        Assert.Equal(0, run.Code);
        Assert.True(run.Json.GetProperty("findings").GetProperty("converged").GetBoolean());
        Assert.Equal(1, run.Json.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty("score").GetDouble()), 9);
        Assert.Equal(4, run.Json.GetProperty("relationships").GetInt32());
    }

    [Fact]
    public async Task Modularity_OfTheCommunitiesThatLeidenWrote_IsLeidens()
    {
        string[] graph = ["--generate", "planted", "--size", "300", "--seed", "3"];
        var leiden = await AskAsync(["leiden", .. graph, "--out", "groups.csv", "--json"]);

        var run = await AskAsync(["modularity", "--groups", "groups.csv", .. graph, "--json"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(leiden.Json.GetProperty("findings").GetProperty("modularity").GetDouble(), run.Json.GetProperty("rows")[0].GetProperty("modularity").GetDouble(), 12);
        Assert.Equal(300, leiden.Json.GetProperty("groups").EnumerateArray().Sum(group => group.GetProperty("size").GetInt32()));
    }

    [Fact]
    public async Task Leiden_OfAGeneratedGraph_IsTheSameForAnyNumberOfThreads()
    {
        string[] line = ["leiden", "--generate", "uniform", "--size", "200", "--relationships", "900", "--seed", "5", "--json"];

        Assert.Equal((await AskAsync([.. line, "--threads", "1"])).Out, (await AskAsync([.. line, "--threads", "2"])).Out);
    }

    [Theory]
    [InlineData("star", 5)]
    [InlineData("chain", 5)]
    [InlineData("isolated", 5)]
    [InlineData("rmat", 8)]
    public async Task Components_OfAShape_HasItsNodes(string shape, int nodes)
    {
        var run = await AskAsync("components", "--generate", shape, "--size", "5", "--relationships", "12", "--json");

        Assert.Equal(nodes, run.Json.GetProperty("nodes").GetInt32());
    }

    [Fact]
    public async Task Kernel_OfAnEmptyGraph_SaysSoAndReturnsOne()
    {
        var run = await AskAsync("core-numbers", "--generate", "isolated", "--size", "0");

        Assert.Equal(1, run.Code);
        Assert.Contains("No rows: nothing in this graph answers the question.", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--edges and --generate are different graphs", "pagerank", "--edges", "friends.txt", "--generate", "star", "--size", "3")]
    [InlineData(2, "--edges and --workspace are different graphs", "pagerank", "--edges", "friends.txt", "--workspace", "x.db")]
    [InlineData(2, "--directed, --nodes and --ignore-weights are about the file of --edges", "pagerank", "--directed")]
    [InlineData(2, "--generate 'ring' is no shape: write star, chain, isolated, uniform, planted, rmat.", "pagerank", "--generate", "ring", "--size", "3")]
    [InlineData(2, "--generate star needs --size", "pagerank", "--generate", "star")]
    [InlineData(2, "--size and --relationships are about the graph of --generate", "pagerank", "--size", "3")]
    [InlineData(2, "--relationships '-1' is not allowed", "pagerank", "--generate", "uniform", "--size", "3", "--relationships", "-1")]
    [InlineData(2, "--relations is about the relations of a workspace", "pagerank", "--edges", "friends.txt", "--relations", "influences")]
    [InlineData(2, "--threads '0' is not a number of threads: write a whole number from 1 to 1024.", "pagerank", "--edges", "friends.txt", "--threads", "0")]
    [InlineData(2, "hop-distances cannot be used: from is missing: it must be a node of the graph.", "hop-distances", "--edges", "friends.txt")]
    [InlineData(2, "round-weights '1,x' is not numbers", "fast-random-projection", "--edges", "friends.txt", "--round-weights", "1,x")]
    [InlineData(2, "measure must be one of jaccard, adamic-adar, resource-allocation but was near.", "similar-nodes", "--edges", "friends.txt", "--measure", "near")]
    [InlineData(5, "node 'ana' does not exist; did you mean anna?", "hop-distances", "--edges", "friends.txt", "--from", "ana")]
    [InlineData(5, "its nodes are numbered from 0 to 2", "hop-distances", "--generate", "star", "--size", "3", "--from", "3")]
    [InlineData(3, "nowhere.txt", "pagerank", "--edges", "nowhere.txt")]
    [InlineData(3, "--groups 'nowhere.csv' does not exist", "conductance", "--edges", "friends.txt", "--groups", "nowhere.csv")]
    public async Task Kernel_WithWrongOptions_SaysWhatToDo(int code, string expected, params string[] line)
    {
        var run = await AskAsync(line);

        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(code, run.Code);
    }

    [Fact]
    public async Task Kernel_OnAFileWithAWrongLine_NamesTheLine()
    {
        _folder.Write("bad.txt", "a b 1\na c heavy\n");

        var run = await AskAsync("pagerank", "--edges", "bad.txt");

        Assert.Equal(3, run.Code);
        Assert.Contains("line 2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna,1\nben\n", "line 2: 'ben' is not a node and its group")]
    [InlineData("anna,1\nanna,2\n", "line 2: node 'anna' has a group already")]
    [InlineData("node,group\nanna,1\nben,1\ncarl,2\n", "has no group for 1 of 4 nodes, the first is 'dora'")]
    public async Task Groups_OfAWrongFile_NameTheLine(string text, string expected)
    {
        _folder.Write("groups.csv", text);

        var run = await AskAsync("brokerage-roles", "--edges", "friends.txt", "--groups", "groups.csv");

        Assert.Equal(3, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kernel_OnWeightsItCannotTake_IsRefused()
    {
        _folder.Write("heavy.txt", "a b 3\n");

        var run = await AskAsync("influential-seeds", "--edges", "heavy.txt");

        Assert.Equal(2, run.Code);
        Assert.Contains("influential-seeds cannot work on this graph: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kernel_ThatNeedsMoreMemoryThanThereIs_IsRefusedUnlessForced()
    {
        string[] line = ["graph", "core-numbers", "--generate", "star", "--size", "1000"];

        var refused = await AskWithMemoryAsync(1000, line);
        var forced = await AskWithMemoryAsync(1000, [.. line, "--force"]);

        Assert.Equal(2, refused.Code);
        Assert.Matches("core-numbers on 1,000 nodes and 1,998 listed relationships is expected to need [0-9]+ KiB of memory, but this machine has 1 KiB: .*--force", refused.Error);
        Assert.Equal(0, forced.Code);
    }

    [Fact]
    public async Task Kernel_ThatTakesLong_TellsTheMemoryBefore()
    {
        var run = await AskAsync("dominators", "--from", "0", "--generate", "star", "--size", "1000000", "--threads", "1");
        var json = await AskAsync("dominators", "--from", "0", "--generate", "star", "--size", "1000000", "--json");

        Assert.Matches("^About [0-9]+ MiB of memory expected: 1,000,000 nodes, 1,999,998 listed relationships, 1 threads.", run.Error);
        Assert.Empty(json.Error);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--generate", "uniform", "--size", "200000000")]
    [InlineData("--snapshot", "claims.graph")]
    [InlineData("--edges", "long.txt")]
    public async Task Kernel_OnAGraphThatCannotFit_IsRefusedBeforeItIsMade(params string[] source)
    {
        _folder.Write("long.txt", string.Concat(Enumerable.Range(0, 20_000).Select(line => $"{line} {line + 1} 0.5\n")));
        await AskAsync("snapshot", "--edges", "long.txt", "--out", "claims.graph");
        // The last byte is wrong: whoever reads the whole of the snapshot learns of that instead.
        await using (var file = File.OpenWrite(_folder["claims.graph"]))
        {
            file.Seek(-1, SeekOrigin.End);
            file.WriteByte(77);
        }

        var run = await AskWithMemoryAsync(100_000, ["graph", "core-numbers", .. source]);

        Assert.Equal(2, run.Code);
        Assert.Contains("is expected to need", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> AskAsync(params string[] args) => CliRun.InAsync(_folder.Path, ["graph", .. args]);

    private async Task<CliRun> AskWithMemoryAsync(long bytes, string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        CliHost host = CliRun.Host(_folder.Path, output, error) with { AvailableMemory = () => bytes };
        return new CliRun(await CommandLine.RunAsync(args, host, CancellationToken.None), output.ToString(), error.ToString());
    }
}
