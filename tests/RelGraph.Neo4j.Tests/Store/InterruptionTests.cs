using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Store;

/// <summary>Connections that break and processes that die: nothing is half done, twice done or lost.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class InterruptionTests(Neo4jServer server)
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(1);

    [Neo4jFact]
    public async Task Apply_WhoseAnswerIsLost_IsAppliedOnceAndTold()
    {
        var transport = new FailingTransport(server.Connect());
        await using var store = await StoreBench.OpenAsync(server, StoreBench.NewId(), transport: transport);
        var breaks = 1;
        transport.BreaksAfter = statement => IsTurn(statement) && breaks-- > 0;

        var receipt = await store.ApplyAsync(StoreBench.Set("one", StoreBench.Person("C-1")), default);

        Assert.Equal((1L, 1L), (receipt.Sequence, receipt.Recorded));
        Assert.Single(await store.ReadLogAsync(9, default));
        Assert.Equal(["1 contact:C-1 李雷"], await StoreBench.ReadAsync(store));
    }

    [Neo4jTheory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Commit_InterruptedAtAnyStep_IsInvisibleAndFinishedByTheNextToOpen(int step)
    {
        var id = StoreBench.NewId();
        var transport = new FailingTransport(server.Connect());
        await using (var store = await StoreBench.OpenAsync(server, id, StoreBench.InPieces, transport, Short))
        {
            var taken = 0;
            transport.BreaksBefore = statement => IsTurn(statement) && ++taken >= step;
            await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(Large(), default));
            Assert.Empty(await StoreBench.ReadAsync(store));
        }

        await using var next = await StoreBench.OpenAsync(server, id, StoreBench.InPieces);

        Assert.Equal(5, (await StoreBench.ReadAsync(next)).Count);
        Assert.True((await next.ApplyAsync(Large(), default)).AlreadyApplied);
        Assert.Equal(5, (await next.ApplyAsync(Large(), default)).Recorded);
        Assert.Equal([[0L]], await StoreBench.CypherAsync(server, id, "MATCH (b {workspace: $workspace}) WHERE b:StagedBatch OR b:StagedChangeSet RETURN count(*)"));
    }

    [Neo4jFact]
    public async Task Commit_Interrupted_IsFinishedByTheNextWriterOfTheSameStore()
    {
        var transport = new FailingTransport(server.Connect());
        await using var store = await StoreBench.OpenAsync(server, StoreBench.NewId(), StoreBench.InPieces, transport, Short);
        var taken = 0;
        transport.BreaksBefore = statement => IsTurn(statement) && ++taken >= 3;
        await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(Large(), default));
        transport.BreaksBefore = _ => false;

        Assert.Equal(2, (await store.ApplyAsync(StoreBench.Set("next", StoreBench.Person("C-9")), default)).Sequence);
        Assert.Equal(6, (await StoreBench.ReadAsync(store)).Count);
    }

    [Neo4jTheory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Erasure_InterruptedAtAnyStep_IsFinishedByTheNextToOpen(int step)
    {
        var id = StoreBench.NewId();
        var transport = new FailingTransport(server.Connect());
        await using (var store = await StoreBench.OpenAsync(server, id, transport: transport, patience: Short))
        {
            await store.ApplyAsync(StoreBench.Set("one", StoreBench.Person("C-1"), StoreBench.Person("C-2"), StoreBench.Line("C-1", "C-2"), StoreBench.Line("C-2", "C-3")), default);
            var taken = 0;
            transport.BreaksBefore = statement => IsTurn(statement) && ++taken >= step;
            await Assert.ThrowsAsync<StoreException>(async () => await store.EraseAsync(new FactKey(FactKind.Contact, "C-1"), "E-1", default));
        }

        await using var next = await StoreBench.OpenAsync(server, id);

        Assert.Equal(["1 contact:C-2 李雷", "1 reports-to:contact:C-2"], await StoreBench.ReadAsync(next, new FactQuery { IncludeSuperseded = true }));
        Assert.Equal(ChangeSetHeader.ErasureSource, (await next.ReadLogAsync(1, default))[0].Header.Source);
        Assert.Equal([[0L]], await StoreBench.CypherAsync(server, id, "MATCH (n {workspace: $workspace}) WHERE n.key = 'C-1' OR n.erasing IS NOT NULL RETURN count(*)"));
        Assert.Single((await next.ApplyAsync(StoreBench.Set("back", StoreBench.Person("C-1")), default)).HeldBack);
    }

    private static ChangeSet Large() => StoreBench.Set("large", [.. Enumerable.Range(1, 5).Select(number => StoreBench.Person($"C-{number}"))]);

    private static bool IsTurn(CypherStatement statement) => statement.Text.Contains("w.turn = w.turn + 1", StringComparison.Ordinal);
}
