using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>An enum type.</summary>
/// <param name="name">The type's name.</param>
/// <param name="values">The values, in order.</param>
/// <param name="isExtension">Whether it was written with <c>extend</c>.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class EnumTypeDeclaration(
    string name,
    ImmutableArray<EnumValueDeclaration> values,
    bool isExtension,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : TypeDeclaration(name, isExtension, directives, description, location)
{
    /// <summary>The values, in order.</summary>
    public ImmutableArray<EnumValueDeclaration> Values { get; } = values;
}
