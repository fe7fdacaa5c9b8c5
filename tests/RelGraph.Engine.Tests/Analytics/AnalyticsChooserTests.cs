using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Testing.Analytics;
using RelGraph.Testing.Stores;

namespace RelGraph.Engine.Tests.Analytics;

public sealed class AnalyticsChooserTests
{
    private static readonly GraphSelection Selection = new() { Relations = [FactKind.Influences], AsOf = RelationSamples.Day, WeightField = "strength" };

    [Theory]
    [InlineData(AnalyticsMode.Memory, true, 0, false, "Memory was asked for.")]
    [InlineData(AnalyticsMode.Server, true, 1 << 30, true, "The server was asked for.")]
    [InlineData(AnalyticsMode.Auto, false, 0, false, "The workspace is a file, which has no server to ask.")]
    [InlineData(AnalyticsMode.Auto, true, 1 << 30, false, "The graph fits in memory: at most 3 relations need about 1 MiB, the limit is 1024 MiB.")]
    [InlineData(AnalyticsMode.Auto, true, 0, true, "The graph is too large for memory: at most 3 relations need about 1 MiB, the limit is 0 MiB.")]
    public async Task Choose_ModeAndSize_TakesOneAndSaysWhy(AnalyticsMode mode, bool hasServer, long limit, bool takesServer, string reason)
    {
        var (memory, server) = (await FewAsync(), await FewAsync());

        var choice = await new AnalyticsChooser { MemoryLimit = limit }.ChooseAsync(mode, memory, hasServer ? _ => Task.FromResult(server) : null, Selection, RunContext.Default);

        Assert.Same(takesServer ? server : memory, choice.Analytics);
        Assert.Equal(reason, choice.Reason);
    }

    [Fact]
    public async Task Choose_ServerWithoutAnalytics_TakesMemoryUnlessTheServerWasAskedFor()
    {
        var memory = await FewAsync();
        static Task<IGraphAnalytics> Fail(CancellationToken cancellation) => Task.FromException<IGraphAnalytics>(new StoreException("STORE_NO_ANALYTICS", "none"));

        Assert.Equal(new AnalyticsChoice(memory, "The server has no graph analytics."), await new AnalyticsChooser().ChooseAsync(AnalyticsMode.Auto, memory, Fail, Selection, RunContext.Default));
        await Assert.ThrowsAsync<StoreException>(() => new AnalyticsChooser().ChooseAsync(AnalyticsMode.Server, memory, Fail, Selection, RunContext.Default));
    }

    [Fact]
    public async Task Choose_ServerOfAFile_IsRefused()
    {
        var error = await Assert.ThrowsAsync<StoreException>(async () => await new AnalyticsChooser().ChooseAsync(AnalyticsMode.Server, await FewAsync(), null, Selection, RunContext.Default));

        Assert.Equal("STORE_NO_ANALYTICS", error.Code);
        Assert.Equal("The workspace is a file, which has no server to run graph analytics on; ask for the memory engine, or copy the workspace to Neo4j.", error.Message);
    }

    private static async Task<IGraphAnalytics> FewAsync()
    {
        var store = new MemoryGraphStore(RelationSamples.Workspace);
        await RelationSamples.RecordAsync(store, "1", RelationSamples.Few);
        return new InMemoryAnalytics(store);
    }
}
