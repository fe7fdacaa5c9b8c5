namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Gives a type, member, parameter or enum value a name of its own in the schema, instead of the one its C# name leads to.</summary>
/// <param name="name">The name; it must match <c>[_A-Za-z][_0-9A-Za-z]*</c>. On a member of a generic class <c>{T}</c> stands for the name of the type argument of that parameter.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
