using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>What is asked for between one pair of braces.</summary>
/// <param name="selections">The selections in order; never empty after parsing.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class SelectionSet(ImmutableArray<Selection> selections, Location location) : SyntaxNode(location)
{
    /// <summary>The selections in order; never empty after parsing.</summary>
    public ImmutableArray<Selection> Selections { get; } = selections;
}
