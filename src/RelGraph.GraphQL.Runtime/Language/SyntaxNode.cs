namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>One piece of a parsed GraphQL text. Immutable, and therefore safe to share between threads.</summary>
/// <param name="location">Where it stands in the text.</param>
public abstract class SyntaxNode(Location location)
{
    /// <summary>Where it stands in the text.</summary>
    public Location Location { get; } = location;
}
