using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Analytics;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Tests.Neo4j;

/// <summary>What graph analytics does when the server cannot: tried on a scripted server; the answers themselves are tried on a real one.</summary>
public sealed class GdsAnalyticsTests
{
    private static readonly GraphSelection Selection = new() { Relations = [FactKind.Influences], AsOf = new DateOnly(2025, 6, 1) };

    [Fact]
    public async Task Run_GraphBeyondTheHeap_IsRefusedBeforeItIsProjected()
    {
        var server = Server(("gds.graph.project.estimate", [15.4, "[15 GiB ... 34 GiB]"]));

        var error = await RefusalAsync(server);

        Assert.Equal("STORE_TOO_LARGE", error.Code);
        Assert.Equal("The Neo4j database 'test' at http://nowhere:7474 has too little memory for a graph of 900 relations: its estimate is [15 GiB ... 34 GiB]; select fewer relations, or give the server more heap.", error.Message);
        Assert.DoesNotContain(server.Asked, statement => statement.Text.Contains("gds.graph.project(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_KernelBeyondTheHeap_IsRefusedAndTheGraphDropped()
    {
        var server = Server(("gds.pageRank.mutate.estimate", [1.1, "2 GiB"]));

        var error = await RefusalAsync(server);

        Assert.Contains("has too little memory for gds.pageRank: its estimate is 2 GiB;", error.Message, StringComparison.Ordinal);
        AssertDropped(server);
    }

    [Fact]
    public async Task Run_BlockedByTheLibrary_SaysTheSame()
    {
        var server = Server("gds.pageRank.mutate($job", new StoreException("STORE_FAILED", "Procedure was blocked since minimum estimated memory (2 GiB) exceeds current free memory (1 GiB)."));

        Assert.Equal("STORE_TOO_LARGE", (await RefusalAsync(server)).Code);
        AssertDropped(server);
    }

    [Fact]
    public async Task Run_KernelFails_EndsTheWorkAndDropsTheGraphOfThatJob()
    {
        var server = Server("gds.pageRank.mutate($job", new StoreException("STORE_UNREACHABLE", "The connection broke."));

        Assert.Equal("STORE_UNREACHABLE", (await RefusalAsync(server)).Code);
        Assert.Contains(server.Asked, statement => statement.Text.Contains("TERMINATE TRANSACTIONS", StringComparison.Ordinal));
        AssertDropped(server);
    }

    [Fact]
    public async Task Run_WrittenMeanwhile_ProjectsAgainWhileWritersWait()
    {
        var turn = 0;
        var server = new ScriptedTransport(statement => statement.Text.Contains("w.turn", StringComparison.Ordinal) ? [[++turn, false]] : Answer(statement, []));
        await using var gds = await OpenAsync(server);

        var scores = await gds.PageRankAsync(Selection, PageRankOptions.Default, RunContext.Default);

        Assert.Equal([NodeId.Contact("C-1"), NodeId.Contact("C-2")], scores.Nodes);
        Assert.Equal([.75, .25], scores.Scores);
        Assert.Equal([false, true], server.Asked.Where(statement => statement.Text.Contains("gds.graph.project(", StringComparison.Ordinal)).Select(statement => statement.Text.Contains("SET w.lock", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Open_WithoutTheLibrary_SaysWhatToDo()
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(new ScriptedTransport(_ => [])));

        Assert.Equal("STORE_NO_ANALYTICS", error.Code);
    }

    [Fact]
    public void Options_OutOfRange_ListsAllFaults() => Assert.Equal(
        "graph analytics on Neo4j cannot be used: The workspace must be named. KernelTimeout in seconds must be a finite number above 0 but was 0. ProgressInterval in seconds must be a finite number above 0 but was -1. Correct these values.",
        Assert.Throws<InvalidOptionsException>((Options() with { WorkspaceId = " ", KernelTimeout = TimeSpan.Zero, ProgressInterval = TimeSpan.FromSeconds(-1) }).Validate).Message);

    [Fact]
    public void RelationEnds_OfEveryRelation_AreThoseOfTheGraph() => Assert.Equal(
        GraphShape.All.OfType<RelationshipShape>().Select(shape => (shape.Kind, shape.From, shape.To)),
        RelationEnds.All.Select(ends => (ends.Kind, ends.From, ends.To)));

    private static ScriptedTransport Server(params (string Text, object?[] Row)[] changes) => new(statement => Answer(statement, changes));

    private static ScriptedTransport Server(string failing, StoreException error) =>
        new(statement => statement.Text.Contains(failing, StringComparison.Ordinal) ? throw error : Answer(statement, []));

    private static object?[][] Answer(CypherStatement statement, (string Text, object?[] Row)[] changes)
    {
        (string Text, object?[] Row)[] usual =
        [
            ("gds.graph.project(", [2L, 1L, 1.0]),
            ("SHOW FUNCTIONS", ["gds.version"]),
            ("gds.version()", ["2.13.9"]),
            ("AS relations", [0L, 900L]),
            ("gds.graph.project.estimate", [.1, "1 MiB"]),
            ("w.turn", [1L, false]),
            (".mutate.estimate", [.1, "1 MiB"]),
            (".mutate(", [true]),
        ];
        if (statement.Text.Contains("nodeProperty.stream", StringComparison.Ordinal))
        {
            return [["Contact", "C-2", 1.0], ["Contact", "C-1", 3.0]];
        }

        var found = changes.Concat(usual).FirstOrDefault(pair => statement.Text.Contains(pair.Text, StringComparison.Ordinal));
        return found.Row is null ? [] : [found.Row];
    }

    private static async Task<StoreException> RefusalAsync(ScriptedTransport server)
    {
        await using var gds = await OpenAsync(server);
        return await Assert.ThrowsAsync<StoreException>(() => gds.PageRankAsync(Selection, PageRankOptions.Default, RunContext.Default));
    }

    private static void AssertDropped(ScriptedTransport server)
    {
        var job = server.Asked.First(statement => statement.Text.Contains("gds.graph.project(", StringComparison.Ordinal)).Parameters["job"];

        Assert.Contains("gds.graph.drop(", server.Asked[^1].Text, StringComparison.Ordinal);
        Assert.Equal(job, server.Asked[^1].Parameters["job"]);
    }

    private static Task<GdsAnalytics> OpenAsync(ScriptedTransport server) => GdsAnalytics.OpenAsync(server, Options(), CancellationToken.None);

    private static GdsOptions Options() => new() { Connection = new Neo4jConnectionOptions { Address = new Uri("http://nowhere:7474") }, WorkspaceId = "w" };
}
