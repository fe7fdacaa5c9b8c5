namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>The types of the Query API's typed JSON, as far as they are read differently.</summary>
internal enum CypherType
{
    /// <summary>Not told yet.</summary>
    None = 0,

    /// <summary>A text, and everything that is read as its text: durations, points, times without an offset, vectors.</summary>
    Text,

    /// <summary>No value.</summary>
    Null,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An instant with an offset, and perhaps the name of a zone.</summary>
    Instant,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>A list or a path.</summary>
    List,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A node or a relationship.</summary>
    Element,
}
