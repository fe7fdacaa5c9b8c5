namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes an input object take exactly one of its fields (the directive <c>@oneOf</c>); all its members must be nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class GraphQLOneOfAttribute : Attribute;
