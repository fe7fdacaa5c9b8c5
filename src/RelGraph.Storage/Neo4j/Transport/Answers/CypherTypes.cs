namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>Knows the types by the names the server gives them.</summary>
internal static class CypherTypes
{
    /// <summary>The type of a name; types that came after this was written are read as their text.</summary>
    public static CypherType Of(ReadOnlySpan<byte> name) => name switch
    {
        [(byte)'S', ..] when name.SequenceEqual("String"u8) => CypherType.Text,
        [(byte)'I', ..] when name.SequenceEqual("Integer"u8) => CypherType.Integer,
        [(byte)'F', ..] when name.SequenceEqual("Float"u8) => CypherType.Float,
        [(byte)'N', ..] when name.SequenceEqual("Null"u8) => CypherType.Null,
        [(byte)'D', ..] when name.SequenceEqual("Date"u8) => CypherType.Date,
        [(byte)'M', ..] when name.SequenceEqual("Map"u8) => CypherType.Map,
        [(byte)'L', ..] when name.SequenceEqual("List"u8) => CypherType.List,
        [(byte)'O', ..] when name.SequenceEqual("OffsetDateTime"u8) => CypherType.Instant,
        [(byte)'Z', ..] when name.SequenceEqual("ZonedDateTime"u8) => CypherType.Instant,
        [(byte)'B', ..] when name.SequenceEqual("Boolean"u8) => CypherType.Boolean,
        [(byte)'B', ..] when name.SequenceEqual("Base64"u8) => CypherType.Bytes,
        [(byte)'N', ..] when name.SequenceEqual("Node"u8) => CypherType.Element,
        [(byte)'R', ..] when name.SequenceEqual("Relationship"u8) => CypherType.Element,
        [(byte)'P', ..] when name.SequenceEqual("Path"u8) => CypherType.List,
        _ => CypherType.Text,
    };
}
