namespace RelGraph.GraphQL.Tests;

/// <summary>Tests that only read share one server.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<TestServer>
{
    public const string Name = "server";
}
