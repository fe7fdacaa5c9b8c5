namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Takes a parameter from the services of the host instead of from an argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromServicesAttribute : Attribute;
