namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A type as written where one is used: a name, a list, or either of these made non-null.</summary>
/// <param name="location">Where it stands in the text.</param>
public abstract class TypeReference(Location location) : SyntaxNode(location);
