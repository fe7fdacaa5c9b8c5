using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The declaration of one variable of an operation.</summary>
/// <param name="name">The variable's name, without the dollar sign.</param>
/// <param name="type">The declared type.</param>
/// <param name="defaultValue">The constant used when the caller gives none, or null when there is no default.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class VariableDefinition(
    string name,
    TypeReference type,
    Value? defaultValue,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : SyntaxNode(location)
{
    /// <summary>The variable's name, without the dollar sign.</summary>
    public string Name { get; } = name;

    /// <summary>The declared type.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>The constant used when the caller gives none, or null when there is no default.</summary>
    public Value? DefaultValue { get; } = defaultValue;

    /// <summary>The directives as written, in order; empty when none.</summary>
    public ImmutableArray<Directive> Directives { get; } = directives;

    /// <summary>The description in front of it, or null.</summary>
    public StringValue? Description { get; } = description;
}
