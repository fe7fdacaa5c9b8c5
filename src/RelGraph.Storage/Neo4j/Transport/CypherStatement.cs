namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>A Cypher statement whose text is fixed in the code and whose values all come as parameters.</summary>
/// <param name="Text">The text. Never built from data: labels and types come from the table of shapes, values from <paramref name="Parameters"/>.</param>
/// <param name="Parameters">
/// The values: null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <see cref="DateOnly"/>,
/// <see cref="DateTimeOffset"/>, byte arrays, and lists (<see cref="System.Collections.IEnumerable"/>) and string-keyed dictionaries of them.
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>Whether it reads or writes; a cluster sends readers elsewhere.</summary>
    /// <value>Default <see cref="CypherAccess.Read"/>.</value>
    public CypherAccess Access { get; init; } = CypherAccess.Read;

    /// <summary>True when running it twice leaves what running it once leaves, so that it may be repeated after a failure whose outcome nobody knows.</summary>
    /// <value>Default false. A reading statement always may be repeated until its first row was delivered.</value>
    public bool IsIdempotent { get; init; }

    /// <summary>True when the caller knows the types of the answer: values then arrive as plain JSON gives them (dates as text), at half the bytes.</summary>
    /// <value>Default false: every value arrives with its type.</value>
    public bool PlainRows { get; init; }

    /// <summary>
    /// True when the text gives days and instants their types itself, as <c>date($day)</c>: they are then sent as text, and all parameters as plain JSON,
    /// which the server takes in twice as fast.
    /// </summary>
    /// <value>Default false: every value is sent with its type. Bytes and floating-point values that are no numbers can be sent in no other way.</value>
    public bool PlainParameters { get; init; }
}
