using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>A server that is killed and comes back: readers wait for it, and what was committed is there.</summary>
public sealed class RestartTests
{
    [Neo4jFact]
    public async Task Reader_DuringARestart_WaitsAndSeesWhatWasCommitted()
    {
        await using var server = await Neo4jServer.StartOwnAsync();
        await using var transport = server.Connect(options => options with { RetryTimeout = TimeSpan.FromMinutes(10) });
        await transport.AllAsync("CREATE (:Kept)", CypherAccess.Write);
        await server.CrashAsync();

        var reading = transport.AllAsync("MATCH (n:Kept) RETURN count(n)");
        await server.StartAsync();

        Assert.Equal(1L, Assert.Single(await reading)[0]);
    }
}
