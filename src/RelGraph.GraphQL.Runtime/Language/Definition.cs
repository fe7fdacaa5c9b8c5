namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>One top-level definition of a document.</summary>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public abstract class Definition(StringValue? description, Location location) : SyntaxNode(location)
{
    /// <summary>The description in front of it, or null.</summary>
    public StringValue? Description { get; } = description;
}
