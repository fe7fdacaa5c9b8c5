using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>The Cypher about the schema.</summary>
internal static class SchemaStatements
{
    /// <summary>The version the database has; null when it has none.</summary>
    public const string Version = $"MATCH (s:{RecordLabels.Schema}) RETURN max(s.version) AS version";

    /// <summary>Raises the version, never lowers it: another program may have been faster, and newer.</summary>
    public const string Raise =
        $"MERGE (s:{RecordLabels.Schema} {{id: 'relgraph'}}) SET s.version = CASE WHEN coalesce(s.version, 0) < $version THEN $version ELSE s.version END";

    /// <summary>All indexes.</summary>
    public const string Indexes =
        "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state RETURN name, type, entityType, labelsOrTypes, properties, state";

    /// <summary>All constraints, in the same columns.</summary>
    public const string Constraints =
        "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties RETURN name, type, entityType, labelsOrTypes, properties, '' AS state";
}
