using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A value of an enum type.</summary>
/// <param name="name">The value's name.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class EnumValueDeclaration(
    string name,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : SyntaxNode(location)
{
    /// <summary>The value's name.</summary>
    public string Name { get; } = name;

    /// <summary>The directives as written, in order; empty when none.</summary>
    public ImmutableArray<Directive> Directives { get; } = directives;

    /// <summary>The description in front of it, or null.</summary>
    public StringValue? Description { get; } = description;
}
