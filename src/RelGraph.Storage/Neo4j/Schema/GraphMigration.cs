using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>One step of the schema. A released step is never changed; a change is a new step.</summary>
/// <param name="Version">The version of the schema after it, from 1.</param>
/// <param name="Rules">What it adds.</param>
internal sealed record GraphMigration(long Version, IReadOnlyList<SchemaRule> Rules)
{
    /// <summary>All steps, ascending by version.</summary>
    public static IReadOnlyList<GraphMigration> All { get; } = [new(1, [.. Record(), .. Facts()])];

    /// <summary>The version this program writes.</summary>
    public static long Latest => All[^1].Version;

    private static IEnumerable<SchemaRule> Record() =>
    [
        SchemaRule.Unique(RecordLabels.Schema, "id"),
        SchemaRule.Unique(RecordLabels.Workspace, "id"),
        SchemaRule.Unique(RecordLabels.ChangeSet, "workspace", "id"),
        SchemaRule.Index(RecordLabels.ChangeSet, "workspace", "sequence"),
        SchemaRule.Index(RecordLabels.TouchedKeys, "workspace", "sequence"),
        SchemaRule.Index(RecordLabels.Version, "workspace", "kind", "key"),
        SchemaRule.Unique(RecordLabels.Tombstone, "workspace", "hash"),
        SchemaRule.Unique(RecordLabels.StagedChangeSet, "workspace", "id"),
        SchemaRule.Unique(RecordLabels.StagedBatch, "workspace", "changeSet", "ordinal"),
    ];

    /// <summary>
    /// Relationships have an index and no constraint, because a relation believed on several stretches of days is several relationships.
    /// Its order by workspace and key is what pages are read in.
    /// </summary>
    private static IEnumerable<SchemaRule> Facts()
    {
        foreach (var shape in GraphShape.All)
        {
            if (shape is RelationshipShape relationship)
            {
                yield return SchemaRule.RelationshipIndex(relationship.Type, "workspace", "key");
            }
            else if (shape is NodeShape node)
            {
                yield return SchemaRule.Unique(node.Label, "workspace", "key");
                if (FactCatalog.Of(shape.Kind).Type.IsSubclassOf(typeof(Noun)))
                {
                    yield return SchemaRule.Index(node.Label, "workspace", "id");
                }
            }
        }
    }
}
