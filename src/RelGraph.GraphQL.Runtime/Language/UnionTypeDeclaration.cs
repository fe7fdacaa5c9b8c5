using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A union type.</summary>
/// <param name="name">The type's name.</param>
/// <param name="members">The member types, in order.</param>
/// <param name="isExtension">Whether it was written with <c>extend</c>.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class UnionTypeDeclaration(
    string name,
    ImmutableArray<NamedTypeReference> members,
    bool isExtension,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : TypeDeclaration(name, isExtension, directives, description, location)
{
    /// <summary>The member types, in order.</summary>
    public ImmutableArray<NamedTypeReference> Members { get; } = members;
}
