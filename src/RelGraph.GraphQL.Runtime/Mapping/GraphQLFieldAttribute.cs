namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes a method of an output type a field; without it only properties are, since methods of plain types have other purposes. Root and extension classes do not need it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GraphQLFieldAttribute : Attribute;
