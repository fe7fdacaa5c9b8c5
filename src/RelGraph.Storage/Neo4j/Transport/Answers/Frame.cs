namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>One open container of the answer.</summary>
internal struct Frame
{
    /// <summary>What it is.</summary>
    public FrameKind Kind;

    /// <summary>True when the values in it come with their types.</summary>
    public bool IsTyped;

    /// <summary>For an envelope: the type told.</summary>
    public CypherType Type;

    /// <summary>For an envelope: the member that comes next; for a row: the index of the next column.</summary>
    public int Position;

    /// <summary>For a map: the key of the value that comes next.</summary>
    public string? Key;

    /// <summary>The row, list or map; for an envelope its value.</summary>
    public object? Content;
}
