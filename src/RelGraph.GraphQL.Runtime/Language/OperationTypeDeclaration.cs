namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The root type of one kind of operation.</summary>
/// <param name="operation">The kind of operation.</param>
/// <param name="type">The root type.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class OperationTypeDeclaration(
    OperationType operation,
    NamedTypeReference type,
    Location location)
    : SyntaxNode(location)
{
    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The root type.</summary>
    public NamedTypeReference Type { get; } = type;
}
