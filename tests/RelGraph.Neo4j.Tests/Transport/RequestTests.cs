using System.Text;
using System.Text.Json;
using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Fakes;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;
using static RelGraph.Neo4j.Tests.Transport.TransportExtensions;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>What is sent: path, credentials, access mode, bookmarks, parameters.</summary>
public sealed class RequestTests
{
    private static readonly CypherStatement Read = Statement("RETURN 1") with { PlainRows = true };

    [Fact]
    public async Task Bookmarks_OfTheNewestAnswer_AreSentWithTheNext()
    {
        await using var server = new FakeServer(request => new FakeReply($$"""{"data":{"fields":["x"],"values":[[1]]},"bookmarks":["mark-{{request.Number}}"]}"""));
        await using var transport = Connect(server);

        await transport.AllAsync(Read);
        await transport.AllAsync(Read);
        await transport.AllAsync(Read);

        Assert.Equal([null, "mark-1", "mark-2"], server.Requests.Select(request => Json(request).TryGetProperty("bookmarks", out var marks) ? marks.EnumerateArray().Single().GetString() : null));
    }

    [Fact]
    public async Task Bookmarks_OfStatementsAtTheSameTime_AreAllSent()
    {
        var bothAreThere = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new FakeServer(async request =>
        {
            if (request.Number == 2)
            {
                bothAreThere.SetResult();
            }

            await bothAreThere.Task.WaitAsync(TimeSpan.FromMinutes(1));
            return new FakeReply($$"""{"data":{"fields":["x"],"values":[[1]]},"bookmarks":["mark-{{request.Number}}"]}""");
        });
        await using var transport = Connect(server);

        await Task.WhenAll(transport.AllAsync(Read), transport.AllAsync(Read));
        await transport.AllAsync(Read);

        Assert.Equal(["mark-1", "mark-2"], Json(server.Requests[2]).GetProperty("bookmarks").EnumerateArray().Select(mark => mark.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Request_OfAStatement_NamesDatabaseTypesAndAccess()
    {
        await using var server = new FakeServer(_ => FakeReply.One);
        await using var transport = Connect(server, options => options with { Database = "sales team" });

        await transport.AllAsync(Read);
        await transport.AllAsync(Read with { Access = CypherAccess.Write });

        Assert.StartsWith("POST /db/sales%20team/query/v2 HTTP/1.1", server.Requests[0].Head, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/vnd.neo4j.query", server.Requests[0].Head, StringComparison.Ordinal);
        Assert.Contains("Accept: application/json", server.Requests[0].Head, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", server.Requests[0].Head, StringComparison.Ordinal);
        Assert.Equal(["Read", "Write"], server.Requests.Select(request => Json(request).GetProperty("accessMode").GetString()));
    }

    [Fact]
    public async Task Credentials_OfEachKind_AreSentAndNeverShown()
    {
        Neo4jCredentials[] kinds = [new Neo4jCredentials.Basic("用户", "p:ä"), new Neo4jCredentials.Bearer("token-1")];
        foreach (var credentials in kinds)
        {
            await using var server = new FakeServer(_ => FakeReply.Error(401, "Neo.ClientError.Security.Unauthorized", "Invalid credential."));
            await using var transport = Connect(server, options => options with { Credentials = credentials });

            var error = await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync(Read));

            var expected = credentials is Neo4jCredentials.Basic ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("用户:p:ä")) : "Bearer token-1";
            Assert.Contains($"Authorization: {expected}\r\n", server.Requests[0].Head + "\r\n", StringComparison.Ordinal);
            Assert.Equal("STORE_UNAUTHORISED", error.Code);
            Assert.DoesNotContain("p:ä", error + transport.Target, StringComparison.Ordinal);
            Assert.DoesNotContain("token-1", error + transport.Target, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Parameters_LargerThanAnyBuffer_ArriveWhole()
    {
        await using var server = new FakeServer(_ => FakeReply.One);
        await using var transport = Connect(server);
        var rows = Enumerable.Range(0, 3000).Select(number => new Dictionary<string, object?> { ["key"] = $"k{number}", ["number"] = (long)number, ["long"] = number == 1500 ? new string('x', 200_000) : null }).ToArray();

        await transport.AllAsync(Statement("UNWIND $rows AS row RETURN 1", ("rows", rows)) with { PlainRows = true });

        var sent = Json(server.Requests[0]).GetProperty("parameters").GetProperty("rows").GetProperty("_value");
        Assert.Equal(3000, sent.GetArrayLength());
        Assert.Equal("2999", sent[2999].GetProperty("_value").GetProperty("number").GetProperty("_value").GetString());
        Assert.Equal(200_000, sent[1500].GetProperty("_value").GetProperty("long").GetProperty("_value").GetString()!.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    public async Task Parameter_OfAnUnknownType_IsNamed(int before)
    {
        await using var server = new FakeServer(_ => FakeReply.One);
        await using var transport = Connect(server);
        object?[] list = [.. Enumerable.Repeat<object?>("a value before it", before), new Dictionary<string, object?> { ["price"] = 1.5m }];

        var error = await Assert.ThrowsAsync<InvalidValueException>(() => transport.AllAsync(Statement("RETURN $rows", ("rows", list))));

        Assert.Contains($"parameter rows[{before}].price '1.5 (Decimal)' is not allowed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parameter_WithHalfACharacter_IsRefused()
    {
        await using var server = new FakeServer(_ => FakeReply.One);
        await using var transport = Connect(server);

        foreach (var text in new[] { "\ud83d", "a\ude00b", "\ud83d\ud83d\ude00" })
        {
            var error = await Assert.ThrowsAsync<InvalidValueException>(() => transport.AllAsync(Statement("RETURN $name", ("name", text))));
            Assert.StartsWith("parameter name ", error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(server.Requests);
    }

    private static QueryApiTransport Connect(FakeServer server, Func<Neo4jConnectionOptions, Neo4jConnectionOptions>? change = null)
    {
        var options = new Neo4jConnectionOptions { Address = server.Address };
        return new QueryApiTransport(change?.Invoke(options) ?? options);
    }

    private static JsonElement Json(FakeRequest request) => JsonDocument.Parse(request.Body).RootElement;
}
