using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>A contact or one of our employees.</summary>
[GraphQLUnion(typeof(ContactNode), typeof(EmployeeNode))]
[GraphQLName("Person")]
public interface IPerson;
