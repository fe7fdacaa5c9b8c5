namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes a C# interface or abstract class a union of the schema.</summary>
/// <param name="members">The classes a value may be of; at least one.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class GraphQLUnionAttribute(params Type[] members) : Attribute
{
    /// <summary>The classes a value may be of.</summary>
    public IReadOnlyList<Type> Members { get; } = members;
}
