using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Fakes;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;
using static RelGraph.Neo4j.Tests.Transport.TransportExtensions;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>A statement is sent again only for a passing reason, and only when it cannot take effect twice.</summary>
public sealed class RetryTests
{
    private static readonly CypherStatement Read = Statement("RETURN 1") with { PlainRows = true };
    private static readonly CypherStatement Write = Read with { Access = CypherAccess.Write };
    private static readonly FakeReply Unavailable = new("busy") { Status = 503, ContentType = "text/plain" };
    private static readonly FakeReply Deadlock = FakeReply.Error(400, "Neo.TransientError.Transaction.DeadlockDetected");
    private static readonly FakeReply Replication = FakeReply.Error(500, "Neo.TransientError.Cluster.ReplicationFailure");
    private static readonly FakeReply DeadlockAtTheEnd =
        new("""{"data":{"fields":["x"],"values":[]},"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"words"}]}""");

    [Fact]
    public async Task Reader_ThatFindsTheServerBusy_AsksAgain() => Assert.Equal(2, await RequestsAsync(Read, Unavailable, FakeReply.One));

    [Fact]
    public async Task Reader_WhoseConnectionBreaks_AsksAgain() =>
        Assert.Equal(3, await RequestsAsync(Read, new FakeReply { End = FakeEnd.Hangup }, new FakeReply("{") { End = FakeEnd.Cut }, FakeReply.One));

    [Fact]
    public async Task Writer_ThatMayNotRepeat_ReportsWhatLeavesTheOutcomeOpen()
    {
        Assert.Equal("STORE_BUSY", await FailsAtOnceAsync(Write, Unavailable));
        Assert.Equal("STORE_BUSY", await FailsAtOnceAsync(Write, Replication));
        Assert.Equal("STORE_UNREACHABLE", await FailsAtOnceAsync(Write, new FakeReply { End = FakeEnd.Hangup }));
    }

    [Fact]
    public async Task Writer_ThatMayRepeat_Repeats()
    {
        Assert.Equal(2, await RequestsAsync(Write with { IsIdempotent = true }, Unavailable, FakeReply.One));
        Assert.Equal(2, await RequestsAsync(Write with { IsIdempotent = true }, new FakeReply { End = FakeEnd.Hangup }, FakeReply.One));
    }

    [Fact]
    public async Task Writer_WhoseStatementCertainlyDidNothing_Repeats()
    {
        Assert.Equal(2, await RequestsAsync(Write, Deadlock, FakeReply.One));
        Assert.Equal(2, await RequestsAsync(Write, DeadlockAtTheEnd, FakeReply.One));
    }

    [Fact]
    public async Task Failure_ThatWillNotPass_IsReportedAtOnce()
    {
        Assert.Equal("STORE_FAILED", await FailsAtOnceAsync(Read, FakeReply.Error(400, "Neo.ClientError.Statement.SyntaxError")));
        Assert.Equal("STORE_UNAUTHORISED", await FailsAtOnceAsync(Read, FakeReply.Error(401, "Neo.ClientError.Security.Unauthorized")));
        Assert.Equal("STORE_TOO_LARGE", await FailsAtOnceAsync(Read, FakeReply.Error(500, "Neo.TransientError.General.MemoryPoolOutOfMemoryError")));
    }

    [Fact]
    public async Task Failure_ThatDoesNotPass_IsReportedAfterTheTimeAllowed()
    {
        var clock = new LeapingClock();
        await using var server = new FakeServer(_ => Unavailable);
        await using var transport = Connect(server, clock);

        var error = await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync(Read));

        Assert.Equal("STORE_BUSY", error.Code);
        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(33));
        Assert.InRange(server.Requests.Count, 15, 200);
    }

    [Fact]
    public async Task Failure_AfterRowsWereDelivered_IsNotRepeated()
    {
        var first = new FakeReply("""{"data":{"fields":["x"],"values":[[1],""", """[2]]},"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"words"}]}""") { Pause = TimeSpan.FromMilliseconds(300) };
        await using var server = new FakeServer(_ => first);
        await using var transport = Connect(server, new LeapingClock());

        await using var result = await transport.RunAsync(Read, CancellationToken.None);
        var error = await Assert.ThrowsAsync<StoreException>(async () => await result.ReadAsync(CancellationToken.None).GetAsyncEnumerator().MoveNextAsync());

        Assert.Equal("STORE_BUSY", error.Code);
        Assert.Single(server.Requests);
    }

    private static QueryApiTransport Connect(FakeServer server, TimeProvider clock) => new(new Neo4jConnectionOptions { Address = server.Address }, clock);

    /// <summary>Runs a statement against these answers, one after the other, to its success; how often it was sent.</summary>
    private static async Task<int> RequestsAsync(CypherStatement statement, params FakeReply[] replies)
    {
        await using var server = new FakeServer(request => replies[Math.Min(request.Number, replies.Length) - 1]);
        await using var transport = Connect(server, new LeapingClock());

        Assert.Equal(1L, Assert.Single(await transport.AllAsync(statement))[0]);
        return server.Requests.Count;
    }

    private static async Task<string> FailsAtOnceAsync(CypherStatement statement, FakeReply reply)
    {
        await using var server = new FakeServer(request => request.Number == 1 ? reply : FakeReply.One);
        await using var transport = Connect(server, new LeapingClock());

        var error = await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync(statement));
        Assert.Single(server.Requests);
        return error.Code;
    }
}
