using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A definition or extension of the schema, a type or a directive, as written in the schema language.</summary>
/// <remarks>The specification calls these definitions; here they are declarations, to tell the text apart from the type system built of it.</remarks>
/// <param name="isExtension">Whether it was written with <c>extend</c>.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public abstract class TypeSystemDeclaration(
    bool isExtension,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : Definition(description, location)
{
    /// <summary>Whether it was written with <c>extend</c>.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>The directives as written, in order; empty when none.</summary>
    public ImmutableArray<Directive> Directives { get; } = directives;
}
