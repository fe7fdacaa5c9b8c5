using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.BenchServer.Data;

/// <summary>A customer.</summary>
internal sealed record Account([property: GraphQLId] string Id, string Name, string Industry, string Region, Contact[] Contacts);
