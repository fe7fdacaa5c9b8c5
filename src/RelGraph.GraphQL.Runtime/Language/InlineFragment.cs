using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A selection in place, optionally only for one type.</summary>
/// <param name="typeCondition">The type it applies to, or null for the enclosing type.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="selectionSet">What is selected.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class InlineFragment(
    NamedTypeReference? typeCondition,
    ImmutableArray<Directive> directives,
    SelectionSet selectionSet,
    Location location)
    : Selection(directives, location)
{
    /// <summary>The type it applies to, or null for the enclosing type.</summary>
    public NamedTypeReference? TypeCondition { get; } = typeCondition;

    /// <summary>What is selected.</summary>
    public SelectionSet SelectionSet { get; } = selectionSet;
}
