namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes a C# interface or abstract class an interface of the schema; mapped classes that implement it do so in the schema too.</summary>
/// <param name="implementations">Classes to map even if no field returns them directly.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class GraphQLInterfaceAttribute(params Type[] implementations) : Attribute
{
    /// <summary>Classes to map even if no field returns them directly.</summary>
    public IReadOnlyList<Type> Implementations { get; } = implementations;
}
