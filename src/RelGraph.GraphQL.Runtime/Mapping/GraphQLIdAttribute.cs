namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Gives a string (or list of strings) the type <c>ID</c> instead of <c>String</c>; on a method it applies to the result.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class GraphQLIdAttribute : Attribute;
