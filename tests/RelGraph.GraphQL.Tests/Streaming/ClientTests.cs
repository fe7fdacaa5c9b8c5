using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RelGraph.GraphQL.Http.Streaming;
using RelGraph.GraphQL.Tests.Clients;

namespace RelGraph.GraphQL.Tests.Streaming;

/// <summary>The clients that people use, against a listening server: answers, drops, resuming, retries, a thousand subscribers.</summary>
public sealed class ClientTests : IAsyncLifetime
{
    private readonly TestServer _server = new();
    private ListeningServer _listening = null!;
    private WebApplication _counter = null!;

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        _listening = await ListeningServer.StartAsync(_server.Workspace);
        var builder = WebApplication.CreateSlimBuilder();
        _counter = builder.Build();
        var seats = _listening.App.Services.GetRequiredService<SubscriberSeats>();
        _counter.Urls.Add("http://127.0.0.1:0");
        _counter.MapGet("/", () => Results.Text(seats.Taken.ToString(CultureInfo.InvariantCulture)));
        await _counter.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _counter.DisposeAsync();
        await _listening.DisposeAsync();
        await _server.DisposeAsync();
    }

    [NodeFact]
    public async Task GraphQLSse_EverythingItDoes_Works() => Assert.Equal(6, (await RunAsync("sse.mjs")).GetInt32());

    [NodeFact]
    public async Task GraphQLWs_EverythingItDoes_Works() => Assert.Equal(8, (await RunAsync("ws.mjs")).GetInt32());

    private async Task<System.Text.Json.JsonElement> RunAsync(string script) =>
        (await NodeScript.RunAsync(script, _listening.Endpoint.ToString(), _counter.Urls.First())).GetProperty("passed");
}
