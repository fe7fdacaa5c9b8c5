namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>The containers of an answer.</summary>
internal enum FrameKind
{
    /// <summary>The whole answer.</summary>
    Answer = 0,

    /// <summary>Its <c>data</c>: the names of the columns, and the rows.</summary>
    Data,

    /// <summary>The list of rows.</summary>
    Rows,

    /// <summary>A row.</summary>
    Row,

    /// <summary>A list inside a row, or anywhere else.</summary>
    List,

    /// <summary>A map inside a row, or anywhere else.</summary>
    Map,

    /// <summary>A value with its type.</summary>
    Envelope,

    /// <summary>A node or a relationship.</summary>
    Element,
}
