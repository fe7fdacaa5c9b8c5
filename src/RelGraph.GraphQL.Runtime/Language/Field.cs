using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A field asked for, with its arguments and what to select below it.</summary>
/// <param name="alias">The name wanted in the response, or null when it is the field's own.</param>
/// <param name="name">The field's name in the schema.</param>
/// <param name="arguments">The arguments as written, in order; empty when none.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="selectionSet">What is selected below, or null for a leaf.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class Field(
    string? alias,
    string name,
    ImmutableArray<Argument> arguments,
    ImmutableArray<Directive> directives,
    SelectionSet? selectionSet,
    Location location)
    : Selection(directives, location)
{
    /// <summary>The name wanted in the response, or null when it is the field's own.</summary>
    public string? Alias { get; } = alias;

    /// <summary>The field's name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments as written, in order; empty when none.</summary>
    public ImmutableArray<Argument> Arguments { get; } = arguments;

    /// <summary>What is selected below, or null for a leaf.</summary>
    public SelectionSet? SelectionSet { get; } = selectionSet;

    /// <summary>The key under which the value stands in the response: the alias, or else the name.</summary>
    public string ResponseKey => Alias ?? Name;
}
