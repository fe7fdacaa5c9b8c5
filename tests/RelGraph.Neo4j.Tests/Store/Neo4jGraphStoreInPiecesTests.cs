using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Store;

/// <summary>The same contract with statements so small that everything goes in several: staged, unpacked batch by batch and read in many pages.</summary>
[Collection(Neo4jCollection.Name)]
[NeedsNeo4j]
public sealed class Neo4jGraphStoreInPiecesTests(Neo4jServer server) : Neo4jGraphStoreTests(server)
{
    protected override int MoreThanABatch => 20;

    private protected override StoreLimits Limits => new(ApplyAtMost: 1, BatchSize: 2, PageSize: 3);
}
