using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>An object type.</summary>
/// <param name="name">The type's name.</param>
/// <param name="interfaces">The interfaces implemented, in order.</param>
/// <param name="fields">The fields, in order.</param>
/// <param name="isExtension">Whether it was written with <c>extend</c>.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class ObjectTypeDeclaration(
    string name,
    ImmutableArray<NamedTypeReference> interfaces,
    ImmutableArray<FieldDeclaration> fields,
    bool isExtension,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : TypeDeclaration(name, isExtension, directives, description, location)
{
    /// <summary>The interfaces implemented, in order.</summary>
    public ImmutableArray<NamedTypeReference> Interfaces { get; } = interfaces;

    /// <summary>The fields, in order.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; } = fields;
}
