using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The schema's root operation types.</summary>
/// <param name="operationTypes">The root types, in order.</param>
/// <param name="isExtension">Whether it was written with <c>extend</c>.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class SchemaDeclaration(
    ImmutableArray<OperationTypeDeclaration> operationTypes,
    bool isExtension,
    ImmutableArray<Directive> directives,
    StringValue? description,
    Location location)
    : TypeSystemDeclaration(isExtension, directives, description, location)
{
    /// <summary>The root types, in order.</summary>
    public ImmutableArray<OperationTypeDeclaration> OperationTypes { get; } = operationTypes;
}
