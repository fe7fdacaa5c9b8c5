using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>One entry of a selection set: a field, a fragment spread or an inline fragment.</summary>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="location">Where it stands in the text.</param>
public abstract class Selection(ImmutableArray<Directive> directives, Location location) : SyntaxNode(location)
{
    /// <summary>The directives as written, in order; empty when none.</summary>
    public ImmutableArray<Directive> Directives { get; } = directives;
}
