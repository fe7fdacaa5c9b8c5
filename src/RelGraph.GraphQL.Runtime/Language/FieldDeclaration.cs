using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A field of an object or interface type.</summary>
/// <param name="name">The field's name.</param>
/// <param name="arguments">The arguments, in order.</param>
/// <param name="type">The field's type.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class FieldDeclaration(
    string name,
    ImmutableArray<InputValueDeclaration> arguments,
    TypeReference type,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : SyntaxNode(location)
{
    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments, in order.</summary>
    public ImmutableArray<InputValueDeclaration> Arguments { get; } = arguments;

    /// <summary>The field's type.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>The directives as written, in order; empty when none.</summary>
    public ImmutableArray<Directive> Directives { get; } = directives;

    /// <summary>The description in front of it, or null.</summary>
    public StringValue? Description { get; } = description;
}
