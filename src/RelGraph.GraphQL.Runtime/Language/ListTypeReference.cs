namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A list of another type.</summary>
/// <param name="itemType">The type of the items.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class ListTypeReference(TypeReference itemType, Location location) : TypeReference(location)
{
    /// <summary>The type of the items.</summary>
    public TypeReference ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}
