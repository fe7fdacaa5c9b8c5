namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A type whose values are never null.</summary>
/// <param name="innerType">The type without its exclamation mark; a name or a list.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class NonNullTypeReference(TypeReference innerType, Location location) : TypeReference(location)
{
    /// <summary>The type without its exclamation mark; a name or a list.</summary>
    public TypeReference InnerType { get; } = innerType;

    /// <inheritdoc/>
    public override string ToString() => $"{InnerType}!";
}
