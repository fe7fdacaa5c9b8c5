using RelGraph.Neo4j.Tests.Server;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>A server that the tests of one class crash and start again: one for all of them, since a start takes ten seconds.</summary>
public sealed class OwnServer : IAsyncLifetime
{
    public Neo4jServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Neo4jScript.WhyNot is null)
        {
            Server = await Neo4jServer.StartOwnAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (Server is { } server)
        {
            await server.DisposeAsync();
        }
    }
}
