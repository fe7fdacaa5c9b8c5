namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A value given for an argument of a field or directive.</summary>
/// <param name="name">The argument's name.</param>
/// <param name="value">The value given.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class Argument(string name, Value value, Location location) : SyntaxNode(location)
{
    /// <summary>The argument's name.</summary>
    public string Name { get; } = name;

    /// <summary>The value given.</summary>
    public Value Value { get; } = value;
}
