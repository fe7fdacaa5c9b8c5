using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A query, mutation or subscription.</summary>
/// <param name="operation">The kind of operation.</param>
/// <param name="name">The operation's name, or null when it is anonymous.</param>
/// <param name="variableDefinitions">The declared variables, in order; empty when none.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="selectionSet">The root selection.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class OperationDefinition(
    OperationType operation,
    string? name,
    ImmutableArray<VariableDefinition> variableDefinitions,
    ImmutableArray<Directive> directives,
    SelectionSet selectionSet,
    StringValue? description,
    Location location)
    : ExecutableDefinition(directives, selectionSet, description, location)
{
    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The operation's name, or null when it is anonymous.</summary>
    public string? Name { get; } = name;

    /// <summary>The declared variables, in order; empty when none.</summary>
    public ImmutableArray<VariableDefinition> VariableDefinitions { get; } = variableDefinitions;
}
