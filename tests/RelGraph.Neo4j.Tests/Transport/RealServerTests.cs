using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;
using static RelGraph.Neo4j.Tests.Transport.TransportExtensions;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>What a real server answers, refuses and does after its client went away.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RealServerTests(Neo4jServer server)
{
    private const int Many = 300_000;
    private const string ManyRows =
        "UNWIND range(1, $count) AS x RETURN 'person-' + x AS key, x, 'employment' AS kind, x * 2 AS y, x * 1.5 AS f, true AS t, null AS z, 'a text of about forty characters, say ' + x AS s";

    [Neo4jTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rows_ManyOfThem_StreamInBoundedMemory(bool plain)
    {
        await using var transport = server.Connect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, sum, held) = (0L, 0L, 0L);

        await using var result = await transport.RunAsync(Statement(ManyRows, ("count", Many)) with { PlainRows = plain }, CancellationToken.None);
        await foreach (var batch in result.ReadAsync(CancellationToken.None))
        {
            Assert.InRange(batch.Count, 1, 1000);
            count += batch.Count;
            sum += batch.Sum(row => (long)row[1]!);
            if (count % 50_000 < 1000)
            {
                held = Math.Max(held, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(["key", "x", "kind", "y", "f", "t", "z", "s"], result.Fields);
        Assert.Equal((Many, (long)Many * (Many + 1) / 2), (count, sum));
        // All rows together would hold about 100 MB.
        Assert.InRange(held, long.MinValue, 20_000_000);
    }

    [Neo4jFact]
    public async Task Values_OfTheGraph_ComeAsMapsAndTheOtherTypesAsText()
    {
        await using var transport = server.Connect();
        const string text =
            "CREATE p = (a:Values {n: 1})-[r:KNOWS {since: date('2020-02-03')}]->(b:Values) RETURN a, r, p, duration('P1DT2S') AS d, point({x: 1, y: 2}) AS q, localdatetime('2020-01-01T10:00') AS l, "
            + "datetime('2020-07-01T10:00[Europe/Berlin]') AS zoned, datetime('2020-01-01T00:00:00.123456789Z') AS fine, date('-0044-03-15') AS ides";

        var typed = Assert.Single(await transport.AllAsync(text, CypherAccess.Write));
        var plain = Assert.Single(await transport.AllAsync(Statement(text) with { Access = CypherAccess.Write, PlainRows = true }));

        var node = (IReadOnlyDictionary<string, object?>)typed[0]!;
        var relationship = (IReadOnlyDictionary<string, object?>)typed[1]!;
        Assert.Equal(["Values"], (IReadOnlyList<object?>)node["labels"]!);
        Assert.Equal(1L, ((IReadOnlyDictionary<string, object?>)node["properties"]!)["n"]);
        Assert.Equal("KNOWS", relationship["type"]);
        Assert.Equal(new DateOnly(2020, 2, 3), ((IReadOnlyDictionary<string, object?>)relationship["properties"]!)["since"]);
        Assert.Equal(node["elementId"], relationship["startNodeElementId"]);
        Assert.Equal(3, ((IReadOnlyList<object?>)typed[2]!).Count);
        Assert.Equal(node.Keys.Order(StringComparer.Ordinal), ((IReadOnlyDictionary<string, object?>)plain[0]!).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(relationship.Keys.Order(StringComparer.Ordinal), ((IReadOnlyDictionary<string, object?>)plain[1]!).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["P1DT2S", "SRID=7203;POINT (1.0 2.0)", "2020-01-01T10:00:00"], typed[3..6]);
        Assert.Equal(new DateTimeOffset(2020, 7, 1, 10, 0, 0, TimeSpan.FromHours(2)), typed[6]);
        Assert.Equal(["2020-01-01T00:00:00.123456789Z", "-0044-03-15"], typed[7..]);
    }

    [Neo4jFact]
    public async Task Summary_AfterTheRows_HasCountsAndRemarks()
    {
        await using var transport = server.Connect();

        var written = await SummaryAsync(transport, Statement("CREATE (:Counted {a: 1})-[:OF]->(:Counted) RETURN 1") with { Access = CypherAccess.Write });
        var read = await SummaryAsync(transport, Statement("MATCH (n:NeverHeardOf) RETURN n"));

        Assert.Equal(2, written.Counters["nodesCreated"]);
        Assert.Equal(1, written.Counters["relationshipsCreated"]);
        Assert.Equal(0, read.Counters["nodesCreated"]);
        Assert.Contains(read.Notifications, remark => remark.Contains("NeverHeardOf", StringComparison.Ordinal));
    }

    [Neo4jTheory]
    [InlineData(10)]
    [InlineData(200_000)]
    public async Task Error_AfterRows_IsThrownAndNothingStays(int rows)
    {
        await using var transport = server.Connect();

        var error = await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync(
            Statement("UNWIND range(1, $rows + 1) AS x CREATE (n:Late {run: $rows, x: 1 / ($rows + 1 - x)}) RETURN n.x", ("rows", rows)) with { Access = CypherAccess.Write }));

        Assert.Equal("STORE_FAILED", error.Code);
        Assert.Contains("/ by zero", error.Message, StringComparison.Ordinal);
        Assert.Equal(0L, Assert.Single(await transport.AllAsync(Statement("MATCH (n:Late {run: $rows}) RETURN count(n)", ("rows", rows))))[0]);
    }

    [Neo4jFact]
    public async Task Refusals_OfTheServer_HaveTheirCodes()
    {
        Assert.Equal("STORE_FAILED", (await FailsAsync("RETRN 1")).Code);
        Assert.Equal("STORE_FAILED", (await FailsAsync("CREATE (:NotAllowed)")).Code);
        Assert.Equal("STORE_MISSING", (await FailsAsync("RETURN 1", options => options with { Database = "nowhere" })).Code);
        Assert.Equal("STORE_UNAUTHORISED", (await FailsAsync("RETURN 1", options => options with { Credentials = new Neo4jCredentials.None() })).Code);

        var wrong = await FailsAsync("RETURN 1", options => options with { Credentials = new Neo4jCredentials.Basic("neo4j", "not-the-password") });
        Assert.Equal("STORE_UNAUTHORISED", wrong.Code);
        Assert.DoesNotContain("not-the-password", wrong.ToString(), StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Bolt_InsteadOfHttp_IsNoQueryApi()
    {
        // Neo4j's Bolt port answers HTTP with a page about WebSockets, or hangs up.
        var error = await FailsAsync("RETURN 1", options => options with { Address = new Uri($"http://127.0.0.1:{server.BoltPort}") });

        Assert.Contains(error.Code, new[] { "STORE_FOREIGN", "STORE_UNREACHABLE" });
    }

    [Neo4jFact]
    public async Task Constraint_InTheWay_IsNamed()
    {
        await using var transport = server.Connect();
        await transport.AllAsync("CREATE CONSTRAINT held IF NOT EXISTS FOR (n:Held) REQUIRE n.key IS UNIQUE", CypherAccess.Write);
        await transport.AllAsync("MERGE (:Held {key: 'k1'})", CypherAccess.Write);

        var error = await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync("CREATE (:Held {key: 'k1'})", CypherAccess.Write));

        Assert.Equal("STORE_CONSTRAINT", error.Code);
        Assert.Contains("`Held`", error.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Cancelling_WhileRowsStream_RollsTheStatementBack()
    {
        await using var transport = server.Connect();
        using (var cancellation = new CancellationTokenSource())
        {
            await using var result = await transport.RunAsync(
                Statement("UNWIND range(1, 300000) AS x CREATE (n:Cancelled) RETURN x, 'a text that makes the answer larger than any buffer between here and there'") with { Access = CypherAccess.Write }, CancellationToken.None);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (var batch in result.ReadAsync(cancellation.Token))
                {
                    await cancellation.CancelAsync();
                }
            });
        }

        await IdleAsync(transport, "n:Cancelled");
        Assert.Equal(0L, Assert.Single(await transport.AllAsync("MATCH (n:Cancelled) RETURN count(n)"))[0]);
    }

    /// <summary>The limit that the transport's documentation states: who gives up on a statement without rows must look before repeating it.</summary>
    [Neo4jFact]
    public async Task Cancelling_AStatementWithoutRows_MayLeaveItCompleted()
    {
        await using var transport = server.Connect();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            transport.RunAsync(Statement("UNWIND range(1, 200000) AS x CREATE (:GivenUp)") with { Access = CypherAccess.Write }, cancellation.Token));

        await IdleAsync(transport, ":GivenUp");
        Assert.Contains(Assert.Single(await transport.AllAsync("MATCH (n:GivenUp) RETURN count(n)"))[0], new object?[] { 0L, 200_000L });
    }

    private static async Task<CypherSummary> SummaryAsync(QueryApiTransport transport, CypherStatement statement)
    {
        await using var result = await transport.RunAsync(statement, CancellationToken.None);
        await foreach (var batch in result.ReadAsync(CancellationToken.None))
        {
            Assert.Single(batch);
        }

        return result.Summary!;
    }

    /// <summary>Waits until no statement with this text runs any more.</summary>
    private static async Task IdleAsync(QueryApiTransport transport, string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while ((await transport.AllAsync(Statement("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS n", ("text", text)))) is [[> 0L]])
        {
            await Task.Delay(100, limit.Token);
        }
    }

    private async Task<StoreException> FailsAsync(string text, Func<Neo4jConnectionOptions, Neo4jConnectionOptions>? change = null)
    {
        await using var transport = server.Connect(options => (change?.Invoke(options) ?? options) with { RetryTimeout = TimeSpan.Zero });
        return await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync(text));
    }
}
