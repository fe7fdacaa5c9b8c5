using System.Text;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Neo4j.Tests.Transport;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.WriteBack;

/// <summary>Draws facts as a graph the way a store does, links left out: what derived values are written on.</summary>
internal static class GraphOfFacts
{
    public static async Task DrawAsync(ICypherTransport transport, string workspace, IEnumerable<Fact> facts)
    {
        await WriteAsync(transport, "MERGE (w:Workspace {id: $workspace}) ON CREATE SET w.head = 1, w.turn = 1", workspace, []);
        foreach (var label in new[] { "Account", "Contact", "Employee", "Competitor", "Opportunity" })
        {
            await WriteAsync(transport, $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{label}) REQUIRE (n.workspace, n.key) IS UNIQUE", workspace, []);
        }

        await WriteAsync(transport, "CREATE INDEX IF NOT EXISTS FOR ()-[r:HOLDS_SEAT]-() ON (r.workspace, r.key)", workspace, []);
        foreach (var group in facts.Where(fact => fact.Key.Kind != FactKind.Interaction).GroupBy(TextFor))
        {
            await WriteAsync(transport, group.Key, workspace, [.. group.Select(Row)]);
        }
    }

    public static async Task<List<object?[]>> WriteAsync(ICypherTransport transport, string text, string workspace, List<object?> rows) =>
        await transport.AllAsync(new CypherStatement(text, new Dictionary<string, object?> { ["workspace"] = workspace, ["rows"] = rows }) { Access = CypherAccess.Write });

    private static string TextFor(Fact fact) => GraphShape.Of(fact.Key.Kind) switch
    {
        RelationshipShape relation => $$"""
            UNWIND $rows AS row
            MERGE (a:{{GraphShape.LabelOf(relation.StartOf(fact.Content).Kind)}} {workspace: $workspace, key: row.start})
            MERGE (b:{{GraphShape.LabelOf(relation.EndOf(fact.Content).Kind)}} {workspace: $workspace, key: row.end})
            CREATE (a)-[r:{{relation.Type}}]->(b) SET r = row.properties, r.workspace = $workspace
            """,
        NodeShape node => $$"""UNWIND $rows AS row MERGE (n:{{node.Label}} {workspace: $workspace, key: row.key}) SET n = row.properties, n.workspace = $workspace""",
        var shape => throw new InvalidOperationException($"{shape} is not drawn."),
    };

    private static object? Row(Fact fact)
    {
        var properties = NaturalProperties.Of(fact.Content);
        properties["key"] = OrdinalKey.Encode(fact.Key.Id);
        properties["recorded"] = 1L;
        properties["fact"] = Encoding.UTF8.GetString(FactJson.Write(fact.Content));
        properties["validFrom"] = fact.Valid.From == DateOnly.MinValue ? null : fact.Valid.From;
        properties["validTo"] = fact.Valid.To == DateOnly.MaxValue ? null : fact.Valid.To;
        var row = new Dictionary<string, object?> { ["key"] = properties["key"], ["properties"] = properties };
        if (GraphShape.Of(fact.Key.Kind) is RelationshipShape relation)
        {
            row["start"] = OrdinalKey.Encode(relation.StartOf(fact.Content).Id);
            row["end"] = OrdinalKey.Encode(relation.EndOf(fact.Content).Id);
        }

        return row;
    }
}
