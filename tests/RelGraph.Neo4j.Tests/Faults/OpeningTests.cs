using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Fakes;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>A workspace that cannot be opened: the code stays, the text says what to do, and no secret is in it.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class OpeningTests(Neo4jServer server)
{
    private const string Secret = "no-such-password";

    [Fact]
    public async Task Open_WhereNobodyListens_IsRefusedAtOnce()
    {
        Uri gone;
        await using (var fake = new FakeServer(_ => FakeReply.One))
        {
            gone = new Uri($"http://127.0.0.1:{fake.Address.Port}");
        }

        await RefusedAsync(new Neo4jConnectionOptions { Address = gone }, "STORE_UNREACHABLE", "check that the server runs, the address and port");
    }

    [Fact]
    public async Task Open_WhereSomethingElseAnswers_IsRefused()
    {
        await using var fake = new FakeServer(_ => new FakeReply("<html>Welcome</html>") { Status = 200, ContentType = "text/html" });

        await RefusedAsync(new Neo4jConnectionOptions { Address = fake.Address }, "STORE_FOREIGN", "give the HTTP address of Neo4j");
    }

    [Fact]
    public async Task Open_WhereTheDatabaseIsStillStarting_WaitsForIt()
    {
        await using var fake = new FakeServer(request => request.Number < 4
            ? FakeReply.Error(503, "Neo.TransientError.Database.DatabaseUnavailable", "The database is not up yet.")
            : FakeReply.Error(401, "Neo.ClientError.Security.Unauthorized", "Now it is."));

        await RefusedAsync(new Neo4jConnectionOptions { Address = fake.Address }, "STORE_UNAUTHORISED", "Now it is.");
        Assert.Equal(4, fake.Requests.Count);
    }

    [Fact]
    public async Task Open_WhereTheDatabaseDoesNotStart_IsRefusedInTheEnd()
    {
        await using var fake = new FakeServer(_ => FakeReply.Error(503, "Neo.TransientError.Database.DatabaseUnavailable", "The database is not up yet."));

        await RefusedAsync(new Neo4jConnectionOptions { Address = fake.Address, RetryTimeout = TimeSpan.FromMilliseconds(200) }, "STORE_BUSY", "try again later");
    }

    [Neo4jFact]
    public async Task Open_WithAWrongPassword_IsRefused() =>
        await RefusedAsync(server.Connection, "STORE_UNAUTHORISED", "check the user, the password or token");

    [Neo4jFact]
    public async Task Open_OfAWrongDatabase_IsRefused() => await RefusedAsync(
        server.Connection with { Database = "nowhere" }, "STORE_MISSING", "give the right name of the database", ((Neo4jCredentials.Basic)server.Connection.Credentials).Password);

    private static async Task RefusedAsync(Neo4jConnectionOptions connection, string code, string remedy, string password = Secret)
    {
        var options = new Neo4jStoreOptions
        {
            Connection = connection with { Credentials = new Neo4jCredentials.Basic("neo4j", password) },
            CreateIfMissing = new WorkspaceInfo("refused", "演示", "Asia/Shanghai", "CNY"),
        };

        var refusal = await Assert.ThrowsAsync<StoreException>(async () => await Neo4jGraphStore.OpenAsync(options, default));

        Assert.Equal(code, refusal.Code);
        Assert.Contains(remedy, refusal.Message, StringComparison.Ordinal);
        var secrets = new[] { password, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"neo4j:{password}")) };
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, refusal + options.ToString(), StringComparison.Ordinal));
    }
}
