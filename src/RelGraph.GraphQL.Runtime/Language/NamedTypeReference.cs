namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A type referred to by its name.</summary>
/// <param name="name">The type's name.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class NamedTypeReference(string name, Location location) : TypeReference(location)
{
    /// <summary>The type's name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
