using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Neo4j.Tests.Transport;
using RelGraph.Storage.Neo4j.Schema;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Transport;
using static RelGraph.Neo4j.Tests.Transport.TransportExtensions;

namespace RelGraph.Neo4j.Tests.Schema;

[Collection(Neo4jCollection.Name)]
public sealed class GraphMigrationsTests(Neo4jServer server)
{
    private static readonly SchemaRule[] Rules = [.. GraphMigration.All.SelectMany(step => step.Rules)];

    [Neo4jFact]
    public async Task Apply_ThreeProgramsAtOnceOnAnEmptySchema_AllSucceedAndEveryRuleIsOnline()
    {
        await using var transport = server.Connect();
        await DropAsync(transport);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            await using var own = server.Connect();
            await GraphMigrations.ApplyAsync(own, default);
        }));

        var catalogue = await SchemaCatalogue.ReadAsync(transport, default);
        Assert.Equal(GraphMigration.Latest, catalogue.Version);
        Assert.Empty(catalogue.Missing(Rules));
        Assert.All(Rules, rule => Assert.Null(catalogue.NotReady(rule)));
    }

    [Neo4jFact]
    public async Task Apply_NodesWithOneKey_AreNamed()
    {
        await using var transport = server.Connect();
        await GraphMigrations.ApplyAsync(transport, default);
        var label = GraphShape.LabelOf(Engine.Model.FactKind.Team);
        await RunAsync(transport, $"DROP CONSTRAINT relgraph_{label}_workspace_key");
        await RunAsync(transport, $"UNWIND [1, 2] AS number CREATE (:{label} {{workspace: 'twins', key: 'T-1'}})");

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(transport, default));
        await RunAsync(transport, $"MATCH (n:{label} {{workspace: 'twins'}}) DELETE n");
        await GraphMigrations.ApplyAsync(transport, default);

        Assert.Equal("STORE_CONSTRAINT", refused.Code);
        Assert.Contains("needs (:Team {workspace, key}) unique", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'T-1'", refused.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Apply_IndexInThePlaceOfAConstraint_IsNamed()
    {
        await using var transport = server.Connect();
        await GraphMigrations.ApplyAsync(transport, default);
        var label = GraphShape.LabelOf(Engine.Model.FactKind.Partner);
        await RunAsync(transport, $"DROP CONSTRAINT relgraph_{label}_workspace_key");
        await RunAsync(transport, $"CREATE INDEX theirs FOR (n:{label}) ON (n.workspace, n.key)");

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(transport, default));
        await RunAsync(transport, "DROP INDEX theirs");
        await GraphMigrations.ApplyAsync(transport, default);

        Assert.Equal("STORE_CONSTRAINT", refused.Code);
        Assert.Contains("DROP INDEX `theirs`", refused.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Apply_NewerVersion_IsRefused()
    {
        await using var transport = server.Connect();
        await GraphMigrations.ApplyAsync(transport, default);
        await RunAsync(transport, $"MATCH (s:{RecordLabels.Schema}) SET s.version = {GraphMigration.Latest + 1}");

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(transport, default));
        await RunAsync(transport, $"MATCH (s:{RecordLabels.Schema}) SET s.version = {GraphMigration.Latest}");

        Assert.Equal("STORE_NEWER_VERSION", refused.Code);
    }

    [Neo4jFact]
    public async Task Pages_OfNodesAndRelationships_ComeInTheOrderOfTheKeys()
    {
        await using var transport = server.Connect();
        await GraphMigrations.ApplyAsync(transport, default);
        string[] keys = ["", "\0a", "A", "a", "aa", "a|", "b", "中", "\uD7FF", "\uD800", "😀", "\uDFFF", "\uE000", "a\uE000", "a😀", "Ａ", "\uFFFF"];
        var label = GraphShape.LabelOf(Engine.Model.FactKind.Offering);
        var type = ((RelationshipShape)GraphShape.Of(Engine.Model.FactKind.OwnsShare)).Type;
        await RunAsync(
            transport,
            $"UNWIND $keys AS key CREATE (n:{label} {{workspace: 'order', key: key}}) CREATE (n)-[:{type} {{workspace: 'order', key: key}}]->(n)",
            ("keys", keys.Select(OrdinalKey.Encode).ToList()));

        foreach (var pattern in new[] { $"(e:{label})", $"()-[e:{type}]->()" })
        {
            var page = $"MATCH {pattern} WHERE e.workspace = 'order' AND e.key >= $after RETURN e.key ORDER BY e.workspace, e.key";
            var rows = await transport.AllAsync(Statement(page, ("after", "")));
            var rest = await transport.AllAsync(Statement(page.Replace(">=", ">", StringComparison.Ordinal), ("after", OrdinalKey.Encode("a\uE000"))));

            string[] sorted = [.. keys.Order(StringComparer.Ordinal)];
            Assert.Equal(sorted, rows.Select(row => OrdinalKey.Decode((string)row[0]!)));
            Assert.Equal(sorted.Where(key => string.CompareOrdinal(key, "a\uE000") > 0), rest.Select(row => OrdinalKey.Decode((string)row[0]!)));
        }

        await RunAsync(transport, $"MATCH (n:{label} {{workspace: 'order'}}) DETACH DELETE n");
    }

    private static async Task DropAsync(QueryApiTransport transport)
    {
        await RunAsync(transport, $"MATCH (s:{RecordLabels.Schema}) DELETE s");
        foreach (var rule in (await SchemaCatalogue.ReadAsync(transport, default)).Rules.Where(rule => rule.IsConstraint))
        {
            await RunAsync(transport, $"DROP CONSTRAINT `{rule.Name}`");
        }

        foreach (var rule in (await SchemaCatalogue.ReadAsync(transport, default)).Rules.Where(rule => rule.Type == "RANGE"))
        {
            await RunAsync(transport, $"DROP INDEX `{rule.Name}`");
        }
    }

    private static Task<List<object?[]>> RunAsync(QueryApiTransport transport, string text, params (string Name, object? Value)[] parameters) =>
        transport.AllAsync(Statement(text, parameters) with { Access = CypherAccess.Write });
}
