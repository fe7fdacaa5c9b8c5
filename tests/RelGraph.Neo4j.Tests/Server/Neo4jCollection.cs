namespace RelGraph.Neo4j.Tests.Server;

/// <summary>The tests that share one server and its one database. They take turns; each uses labels or a workspace of its own.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
