using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Schema;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Transport;
using RelGraph.Neo4j.Tests.Transport;

namespace RelGraph.Neo4j.Tests.Analytics;

/// <summary>Draws facts in Neo4j as decision 9 lays them out, one change set, without the store: so that the reader is tested against the layout, not against its writer.</summary>
internal static class DrawnGraph
{
    public static async Task DrawAsync(ICypherTransport transport, string workspace, IEnumerable<Fact> facts)
    {
        await GraphMigrations.ApplyAsync(transport, CancellationToken.None);
        await RunAsync(transport, "MERGE (w:Workspace {id: $id}) SET w.head = 1, w.turn = 1", ("id", workspace));
        foreach (var group in facts.GroupBy(fact => FactCatalog.Of(fact.Content).Kind))
        {
            switch (GraphShape.Of(group.Key))
            {
                case RelationshipShape shape:
                    await DrawAsync(transport, workspace, shape, group);
                    break;
                case NodeShape shape:
                    await DrawAsync(transport, workspace, shape, group);
                    break;
            }
        }
    }

    private static async Task DrawAsync(ICypherTransport transport, string workspace, RelationshipShape shape, IEnumerable<Fact> facts)
    {
        foreach (var ends in facts.GroupBy(fact => (From: shape.StartOf(fact.Content).Kind, To: shape.EndOf(fact.Content).Kind)))
        {
            var rows = ends.Select(fact => new Dictionary<string, object?>
            {
                ["from"] = OrdinalKey.Encode(shape.StartOf(fact.Content).Id),
                ["to"] = OrdinalKey.Encode(shape.EndOf(fact.Content).Id),
                ["properties"] = Properties(workspace, fact),
            }).ToList();
            await RunAsync(
                transport,
                $$"""
                UNWIND $rows AS row
                MERGE (a:{{GraphShape.LabelOf(ends.Key.From)}} {workspace: $id, key: row.from})
                MERGE (b:{{GraphShape.LabelOf(ends.Key.To)}} {workspace: $id, key: row.to})
                CREATE (a)-[r:{{shape.Type}}]->(b) SET r = row.properties
                """,
                ("id", workspace),
                ("rows", rows));
        }
    }

    private static async Task DrawAsync(ICypherTransport transport, string workspace, NodeShape shape, IEnumerable<Fact> facts)
    {
        foreach (var stretches in facts.GroupBy(fact => fact.Content.Key))
        {
            var last = stretches.MaxBy(fact => fact.Valid.From)!;
            await RunAsync(
                transport,
                $$"""MERGE (a:{{shape.Label}} {workspace: $id, key: $key}) SET a = $properties""",
                ("id", workspace),
                ("key", OrdinalKey.Encode(last.Content.Key)),
                ("properties", Properties(workspace, last)));
            foreach (var earlier in stretches.Where(fact => fact != last))
            {
                var properties = Properties(workspace, earlier);
                properties["kind"] = Names.Of(shape.Kind);
                await RunAsync(transport, "CREATE (v:Version) SET v = $properties", ("properties", properties));
            }
        }
    }

    private static Dictionary<string, object?> Properties(string workspace, Fact fact)
    {
        var properties = NaturalProperties.Of(fact.Content);
        properties["workspace"] = workspace;
        properties["key"] = OrdinalKey.Encode(fact.Content.Key);
        properties["recorded"] = 1L;
        properties["visibility"] = fact.Visibility.ToString();
        properties["fact"] = "{}";
        if (fact.Valid.From != DateOnly.MinValue)
        {
            properties["validFrom"] = fact.Valid.From;
        }

        if (fact.Valid.To != DateOnly.MaxValue)
        {
            properties["validTo"] = fact.Valid.To;
        }

        return properties;
    }

    private static Task<List<object?[]>> RunAsync(ICypherTransport transport, string text, params (string Name, object? Value)[] values) =>
        transport.AllAsync(TransportExtensions.Statement(text, values) with { Access = CypherAccess.Write });
}
