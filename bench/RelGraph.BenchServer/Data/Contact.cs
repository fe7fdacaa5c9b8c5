using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.BenchServer.Data;

/// <summary>A person.</summary>
internal sealed record Contact([property: GraphQLId] string Id, string Name, string Email, int Rank, string City);
