namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>All tests that ask the oracle share one process of it.</summary>
[CollectionDefinition(Name)]
public sealed class OracleGroup : ICollectionFixture<OracleProcess>
{
    public const string Name = "graphql-js";
}
