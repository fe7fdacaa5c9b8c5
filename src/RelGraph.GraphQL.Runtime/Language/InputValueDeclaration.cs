using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
/// <param name="name">The argument's or input field's name.</param>
/// <param name="type">Its type.</param>
/// <param name="defaultValue">Its default, or null when there is none.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class InputValueDeclaration(
    string name,
    TypeReference type,
    Value? defaultValue,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : SyntaxNode(location)
{
    /// <summary>The argument's or input field's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>Its default, or null when there is none.</summary>
    public Value? DefaultValue { get; } = defaultValue;

    /// <summary>The directives as written, in order; empty when none.</summary>
    public ImmutableArray<Directive> Directives { get; } = directives;

    /// <summary>The description in front of it, or null.</summary>
    public StringValue? Description { get; } = description;
}
