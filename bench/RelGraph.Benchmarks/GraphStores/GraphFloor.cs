using System.Diagnostics;
using System.Globalization;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Benchmarks.GraphStores;

/// <summary>The least Neo4j could cost: bare nodes and relationships with the same bulk, no record, no keys looked up; and reading one text of each relationship back.</summary>
internal static class GraphFloor
{
    private const int BatchSize = 5_000;

    public static async Task RunAsync(int contacts)
    {
        await using var transport = new QueryApiTransport(GraphServer.Connection);
        var text = new string('x', 120);
        var written = Stopwatch.StartNew();
        for (var from = 0; from < contacts; from += BatchSize)
        {
            var rows = Enumerable.Range(from, Math.Min(BatchSize, contacts - from))
                .Select(number => new Dictionary<string, object?> { ["id"] = number.ToString(CultureInfo.InvariantCulture), ["text"] = text }).ToArray();
            await RunAsync(transport, "UNWIND $rows AS row CREATE (a:Bare) SET a = row CREATE (a)-[r:BARE]->(a) SET r = row CREATE (a)-[s:BARE]->(a) SET s = row CREATE (a)-[t:BARE]->(a) SET t = row CREATE (a)-[u:BARE]->(a) SET u = row CREATE (a)-[v:BARE]->(a) SET v = row", rows);
        }

        var write = written.Elapsed.TotalSeconds;
        var elements = contacts * (1L + LargeGraph.RelationsPerContact);
        var reading = Stopwatch.StartNew();
        var read = 0L;
        await using (var result = await transport.RunAsync(new CypherStatement("MATCH ()-[r:BARE]->() RETURN r.id, r.text", new Dictionary<string, object?>()) { PlainRows = true }, default))
        {
            await foreach (var batch in result.ReadAsync(default))
            {
                read += batch.Count;
            }
        }

        Child.Report(new() { ["write"] = elements / write, ["read"] = read / reading.Elapsed.TotalSeconds });
        await RunAsync(transport, "MATCH (a:Bare) CALL (a) { DETACH DELETE a } IN TRANSACTIONS OF 5000 ROWS", []);
    }

    private static async Task RunAsync(QueryApiTransport transport, string text, IReadOnlyList<Dictionary<string, object?>> rows)
    {
        await using var result = await transport.RunAsync(new CypherStatement(text, new Dictionary<string, object?> { ["rows"] = rows }) { Access = CypherAccess.Write, PlainParameters = true }, default);
        await foreach (var _ in result.ReadAsync(default))
        {
            // Read to its end, so that it has committed.
        }
    }
}
