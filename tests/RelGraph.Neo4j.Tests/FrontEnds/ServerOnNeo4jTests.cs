using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;
using RelGraph.GraphQL.Hosting;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Opening;

namespace RelGraph.Neo4j.Tests.FrontEnds;

/// <summary>The server's first start on an empty graph makes the sample company there; the next one finds it.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ServerOnNeo4jTests(Neo4jServer server)
{
    [Neo4jFact]
    public async Task FirstStart_MakesTheSampleAndTheNextFindsIt()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var options = new ServerOptions
        {
            Workspace = cli.Address(CommandLineOnNeo4j.NewWorkspace()),
            Neo4j = new Neo4jSettings { Credentials = server.Connection.Credentials },
            Urls = "http://127.0.0.1:0",
        };

        await using (var first = await WorkspaceOpening.OpenAsync(options, TimeProvider.System, NullLogger.Instance, default))
        {
            Assert.Equal(1, first.Sequence);
        }

        await using var second = await WorkspaceOpening.OpenAsync(options, TimeProvider.System, NullLogger.Instance, default);
        await using var app = RelGraphHost.Create(WebApplication.CreateBuilder(), options, second);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var health = await client.GetFromJsonAsync<JsonElement>("/health");

        Assert.Equal((1L, 1L), (health.GetProperty("recorded").GetInt64(), health.GetProperty("shown").GetInt64()));
        await app.StopAsync();
    }
}
