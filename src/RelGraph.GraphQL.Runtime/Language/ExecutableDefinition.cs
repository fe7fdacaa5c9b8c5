using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A definition that can be executed or used in execution: an operation or a fragment.</summary>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="selectionSet">What is selected.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public abstract class ExecutableDefinition(
    ImmutableArray<Directive> directives,
    SelectionSet selectionSet,
    StringValue? description,
    Location location)
    : Definition(description, location)
{
    /// <summary>The directives as written, in order; empty when none.</summary>
    public ImmutableArray<Directive> Directives { get; } = directives;

    /// <summary>What is selected.</summary>
    public SelectionSet SelectionSet { get; } = selectionSet;
}
