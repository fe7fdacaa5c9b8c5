namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Says that the methods of a class are fields of another type, whose object they take as first parameter. So types of the domain stay free of GraphQL.</summary>
/// <param name="type">The class, record or mapped interface that gets the fields; a field of the same name as a member replaces it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendsTypeAttribute(Type type) : Attribute
{
    /// <summary>The type that gets the fields.</summary>
    public Type Type { get; } = type;

    /// <summary>The name of the extended type in the schema; null keeps the one its C# name leads to.</summary>
    public string? Name { get; init; }

    /// <summary>C# names of members of the extended type to keep out of the schema.</summary>
    public string[] Hide { get; init; } = [];

    /// <summary>Whether to keep all members of the extended type out of the schema, so that only extensions are seen; false by default.</summary>
    public bool HideMembers { get; init; }
}
