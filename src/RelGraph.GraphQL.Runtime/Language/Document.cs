using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A whole GraphQL text: executable definitions, type system declarations, or both.</summary>
/// <param name="definitions">The definitions, in the order of the text; never empty after parsing.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class Document(ImmutableArray<Definition> definitions, Location location) : SyntaxNode(location)
{
    /// <summary>The definitions, in the order of the text; never empty after parsing.</summary>
    public ImmutableArray<Definition> Definitions { get; } = definitions;
}
