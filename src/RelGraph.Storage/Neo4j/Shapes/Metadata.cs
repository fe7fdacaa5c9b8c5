namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>The properties that every element of the graph carries beside its fields. Their names are written out in the Cypher that uses them.</summary>
internal static class Metadata
{
    /// <summary>The names, which no field and no custom field may have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "workspace", "key", "kind", "validFrom", "validTo", "recorded", "superseded", "source", "confidence", "visibility", "fact",
    ];
}
