namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A literal or variable written as a value.</summary>
/// <param name="location">Where it stands in the text.</param>
public abstract class Value(Location location) : SyntaxNode(location);
