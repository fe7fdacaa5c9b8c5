using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A named, reusable selection on one type.</summary>
/// <param name="name">The fragment's name.</param>
/// <param name="typeCondition">The type it applies to.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="selectionSet">What is selected.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class FragmentDefinition(
    string name,
    NamedTypeReference typeCondition,
    ImmutableArray<Directive> directives,
    SelectionSet selectionSet,
    StringValue? description,
    Location location)
    : ExecutableDefinition(directives, selectionSet, description, location)
{
    /// <summary>The fragment's name.</summary>
    public string Name { get; } = name;

    /// <summary>The type it applies to.</summary>
    public NamedTypeReference TypeCondition { get; } = typeCondition;
}
