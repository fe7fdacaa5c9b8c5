using System.Net;

namespace RelGraph.GraphQL.Tests.Hosting;

[Collection(ServerCollection.Name)]
public sealed class ReadinessTests(TestServer server)
{
    [Fact]
    public async Task Ready_OnceToldToStop_Is503()
    {
        await using var listening = await ListeningServer.StartAsync(server.Workspace);
        using var client = new HttpClient { BaseAddress = listening.Urls[0] };

        using var before = await client.GetAsync(new Uri("/ready", UriKind.Relative));
        listening.App.Lifetime.StopApplication();
        using var after = await client.GetAsync(new Uri("/ready", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (before.StatusCode, after.StatusCode));
        Assert.Equal("""{"status":"stopping"}""", await after.Content.ReadAsStringAsync());
    }
}
