using System.Net;
using System.Net.Sockets;
using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Fakes;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;
using static RelGraph.Neo4j.Tests.Transport.TransportExtensions;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>Servers that are slow, break off, or are something else: a clear error each, and never part of an answer as the whole.</summary>
public sealed class FaultyServerTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Server_ThatSaysNothing_IsATimeout()
    {
        var error = await FailsAsync(new FakeReply { End = FakeEnd.Silent });

        Assert.Equal("STORE_TIMEOUT", error.Code);
        Assert.Contains("said nothing for 0.3 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_ThatFallsSilentAfterRows_IsATimeout() =>
        Assert.Equal("STORE_TIMEOUT", (await FailsAsync(new FakeReply("""{"data":{"fields":["x"],"values":[[1],[2],""") { End = FakeEnd.Silent })).Code);

    [Fact]
    public async Task Server_ThatIsSlowButNeverSilentForLong_IsWaitedFor()
    {
        var reply = new FakeReply(["""{"data":{"fields":["x"],"values":[[0]""", .. Enumerable.Range(1, 10).Select(x => $",[{x}]"), """]},"bookmarks":[]}"""]) { Pause = TimeSpan.FromMilliseconds(250) };
        await using var server = new FakeServer(_ => reply);
        await using var transport = Connect(server, TimeSpan.FromSeconds(2));

        var rows = await transport.AllAsync(Statement("RETURN 1") with { PlainRows = true });

        Assert.Equal(Enumerable.Range(0, 11).Select(x => (object)(long)x), rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"data":{"fields":["x"],"values":[""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[1],[2]""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[1],[2]]}""")]
    public async Task Answer_ThatIsCutOff_IsNeverTakenAsWhole(string body)
    {
        var error = await FailsAsync(new FakeReply(body) { End = FakeEnd.Cut });

        Assert.Equal("STORE_UNREACHABLE", error.Code);
        Assert.Contains("broke", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ThatEndsInOrderButTooEarly_IsNeverTakenAsWhole() =>
        Assert.Equal("STORE_UNREACHABLE", (await FailsAsync(new FakeReply("""{"data":{"fields":["x"],"values":[[1],[2]"""))).Code);

    [Fact]
    public async Task Connection_ThatIsClosedWithoutAWord_IsUnreachable() =>
        Assert.Equal("STORE_UNREACHABLE", (await FailsAsync(new FakeReply { End = FakeEnd.Hangup })).Code);

    [Theory]
    [InlineData(200, "text/html", "<html>Welcome</html>", "text/html")]
    [InlineData(404, "text/html", "<html>Not found</html>", "HTTP status 404")]
    [InlineData(404, "application/json", """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Not Found"}]}""", "HTTP status 404")]
    [InlineData(302, "text/html", "", "HTTP status 302")]
    [InlineData(200, "application/json", """{"hello":"world"}""", "neither data nor errors")]
    [InlineData(200, "application/json", """["hello"]""", "cannot be understood")]
    [InlineData(200, "application/json", """{"data":[]}""", "neither data nor errors")]
    [InlineData(200, "application/json", """{"data":{"fields":["x"],"values":[[1,2]]}}""", "as many values as columns")]
    [InlineData(200, "application/json", """{"data":{"values":[[1,2]]}}""", "names of the columns")]
    [InlineData(200, "application/json", "no JSON", "cannot be understood")]
    public async Task Server_ThatIsSomethingElse_IsForeign(int status, string contentType, string body, string words)
    {
        var error = await FailsAsync(new FakeReply(body) { Status = status, ContentType = contentType });

        Assert.Equal("STORE_FOREIGN", error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "STORE_UNAUTHORISED")]
    [InlineData(403, "STORE_UNAUTHORISED")]
    [InlineData(500, "STORE_FAILED")]
    [InlineData(502, "STORE_BUSY")]
    [InlineData(503, "STORE_BUSY")]
    public async Task Status_WithoutWordsOfNeo4j_HasACodeToo(int status, string code) =>
        Assert.Equal(code, (await FailsAsync(new FakeReply("<html/>") { Status = status, ContentType = "text/html" })).Code);

    [Fact]
    public async Task Error_AfterRows_FailsTheWhole()
    {
        var error = await FailsAsync(new FakeReply("""{"data":{"fields":["x"],"values":[[1],[2]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));

        Assert.Equal("STORE_FAILED", error.Code);
        Assert.Contains("/ by zero (Neo.ClientError.Statement.ArithmeticError)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiskFull_AsTheServerWordsIt_IsStoreFull() =>
        Assert.Equal("STORE_FULL", (await FailsAsync(FakeReply.Error(500, "Neo.DatabaseError.Transaction.TransactionCommitFailed", "Unable to append: No space left on device"))).Code);

    [Fact]
    public async Task Address_WhereNobodyListens_IsUnreachableAtOnce()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var transport = new QueryApiTransport(new Neo4jConnectionOptions { Address = new Uri($"http://127.0.0.1:{port}"), Credentials = new Neo4jCredentials.Basic("neo4j", "a-secret") });

        var error = await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync("RETURN 1")).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal("STORE_UNREACHABLE", error.Code);
        Assert.Contains($"127.0.0.1:{port}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_WhoseNameNobodyKnows_IsUnreachable()
    {
        await using var transport = new QueryApiTransport(new Neo4jConnectionOptions { Address = new Uri("http://no-such-host.invalid:7474") });

        Assert.Equal("STORE_UNREACHABLE", (await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync("RETURN 1"))).Code);
    }

    [Fact]
    public async Task Caller_WhoCancels_GetsCancellationAndNoError()
    {
        await using var server = new FakeServer(_ => new FakeReply("""{"data":{"fields":["x"],"values":[[1],[2],""") { End = FakeEnd.Silent });
        await using var transport = Connect(server, TimeSpan.FromMinutes(1));
        using var cancellation = new CancellationTokenSource();

        await using var result = await transport.RunAsync(Statement("RETURN 1") with { PlainRows = true }, CancellationToken.None);
        var reading = result.ReadAsync(cancellation.Token).GetAsyncEnumerator(cancellation.Token).MoveNextAsync().AsTask();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static QueryApiTransport Connect(FakeServer server, TimeSpan silence) =>
        new(new Neo4jConnectionOptions { Address = server.Address, ResponseTimeout = silence, RetryTimeout = TimeSpan.Zero });

    private static async Task<StoreException> FailsAsync(FakeReply reply)
    {
        await using var server = new FakeServer(_ => reply);
        await using var transport = Connect(server, reply.End == FakeEnd.Silent ? Short : TimeSpan.FromSeconds(30));

        return await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync(Statement("RETURN 1") with { PlainRows = true }));
    }
}
