using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.FrontEnds;

/// <summary>The frozen parameters of a workspace are kept with it: whoever opens it computes the same numbers.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ParametersInNeo4jTests(Neo4jServer server)
{
    [Neo4jFact]
    public async Task Keep_BySeveralAtOnce_IsDecidedByTheFirst()
    {
        var id = CommandLineOnNeo4j.NewWorkspace();
        await using var one = await OpenAsync(id);
        await using var other = await OpenAsync(id);
        Assert.Null(await one.ReadParametersAsync(default));

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => (number % 2 == 0 ? one : other).KeepParametersAsync($"{{\"n\":{number}}}", replace: false, default).AsTask()));

        Assert.Single(kept.Distinct());
        Assert.Equal(kept[0], await other.ReadParametersAsync(default));
        Assert.Equal("{}", await one.KeepParametersAsync("{}", replace: true, default));
        Assert.Equal("{}", await other.ReadParametersAsync(default));
    }

    [Neo4jFact]
    public async Task Keep_ThenRecording_KeepsBoth()
    {
        var id = CommandLineOnNeo4j.NewWorkspace();
        await using var store = await OpenAsync(id);
        await store.KeepParametersAsync("{}", replace: false, default);

        await store.ApplyAsync(new ChangeSet(new ChangeSetHeader("one", "E-1", "test"), [new Change.Assert(new Engine.History.Fact(new Engine.Model.Nouns.Contact { Id = "C-1", Name = "王芳" }, DayRange.Always))]), default);

        Assert.Equal("{}", await store.ReadParametersAsync(default));
        Assert.Equal(1, await store.SequenceAtAsync(null, RunContext.Default.Cancellation));
    }

    private async Task<Neo4jGraphStore> OpenAsync(string id) => await Neo4jGraphStore.OpenAsync(
        new Neo4jStoreOptions { Connection = server.Connection, CreateIfMissing = new WorkspaceInfo(id, "演示", "Asia/Shanghai", "CNY") }, default);
}
