namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>One field of an input object literal.</summary>
/// <param name="name">The field's name.</param>
/// <param name="value">The value given.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class ObjectField(string name, Value value, Location location) : SyntaxNode(location)
{
    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>The value given.</summary>
    public Value Value { get; } = value;
}
