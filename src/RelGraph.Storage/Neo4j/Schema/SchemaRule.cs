namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>One index or uniqueness constraint that a version of the schema asks for.</summary>
/// <param name="Element">The label, or the type of relationships.</param>
/// <param name="OnRelationships">True when <paramref name="Element"/> is a type of relationships.</param>
/// <param name="IsUnique">True for a uniqueness constraint, false for a range index.</param>
/// <param name="Properties">The properties, in the order of the index.</param>
internal sealed record SchemaRule(string Element, bool OnRelationships, bool IsUnique, IReadOnlyList<string> Properties)
{
    /// <summary>The name in the database, for example <c>relgraph_Contact_workspace_key</c>.</summary>
    public string Name => $"relgraph_{Element}_{string.Join('_', Properties)}";

    /// <summary>The statement that makes it unless it is there.</summary>
    public string Statement => IsUnique
        ? $"CREATE CONSTRAINT {Name} IF NOT EXISTS FOR {Pattern} REQUIRE ({Columns}) IS UNIQUE"
        : $"CREATE RANGE INDEX {Name} IF NOT EXISTS FOR {Pattern} ON ({Columns})";

    private string Pattern => OnRelationships ? $"()-[e:{Element}]-()" : $"(e:{Element})";

    private string Columns => string.Join(", ", Properties.Select(property => $"e.{property}"));

    /// <summary>A uniqueness constraint on nodes.</summary>
    public static SchemaRule Unique(string label, params string[] properties) => new(label, false, true, properties);

    /// <summary>A range index on nodes.</summary>
    public static SchemaRule Index(string label, params string[] properties) => new(label, false, false, properties);

    /// <summary>A range index on relationships.</summary>
    public static SchemaRule RelationshipIndex(string type, params string[] properties) => new(type, true, false, properties);

    /// <summary>The rule for messages, for example <c>(:Contact {workspace, key}) unique</c>.</summary>
    public override string ToString() => $"{(OnRelationships ? "[:" : "(:")}{Element} {{{string.Join(", ", Properties)}}}{(OnRelationships ? "]" : ")")}{(IsUnique ? " unique" : "")}";
}
