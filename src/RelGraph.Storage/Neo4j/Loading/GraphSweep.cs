using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Loading;

/// <summary>Takes the elements of a workspace out of the graph, some at a time.</summary>
internal static class GraphSweep
{
    private const int PerStatement = 5000;

    private static readonly string[] Texts =
    [
        .. GraphShape.All.OfType<RelationshipShape>().Select(shape => Text($"()-[x:{shape.Type}]->()", "x.key >= ''", "DELETE")),
        .. GraphShape.All.OfType<NodeShape>().Select(shape => Text($"(x:{shape.Label})", "x.key >= ''", "DETACH DELETE")),
        Text("(x:Version)", $"x.kind IN [{string.Join(", ", FactCatalog.All.Select(descriptor => $"'{descriptor.Name}'"))}] AND x.key >= ''", "DELETE"),
        Text("(x:TouchedKeys)", "x.sequence >= 0", "DELETE"),
    ];

    /// <summary>Takes out all facts, versions and lists of keys; the workspace itself and its change sets stay.</summary>
    public static async Task ClearAsync(GraphSession session, CancellationToken cancellation)
    {
        foreach (var text in Texts)
        {
            List<object?[]> rows;
            do
            {
                rows = await session.RepeatableWriteAsync(text, cancellation, ("limit", PerStatement)).ConfigureAwait(false);
            }
            while (rows is [[> 0L], ..]);
        }
    }

    private static string Text(string pattern, string filter, string delete) =>
        $"MATCH {pattern} WHERE x.workspace = $workspace AND {filter} WITH x LIMIT $limit {delete} x RETURN count(*)";
}
