using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RelGraph.Application.Workspaces;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http.Streaming;

namespace RelGraph.GraphQL.Tests;

/// <summary>The whole server on a free port of this machine, over a workspace that the test owns: for what only a real connection shows.</summary>
public sealed class ListeningServer : IAsyncDisposable
{
    private ListeningServer(WebApplication app, CapturedLog log)
    {
        App = app;
        Log = log;
        Urls = [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))];
    }

    public WebApplication App { get; }

    public CapturedLog Log { get; }

    /// <summary>Where it listens, in the order of the settings.</summary>
    public IReadOnlyList<Uri> Urls { get; }

    public Uri Endpoint => new(Urls[0], "/graphql");

    public static Task<ListeningServer> StartAsync(Workspace workspace, ServerOptions? options = null, params (string Name, string Value)[] settings) => StartAsync(workspace, options, null, settings);

    internal static async Task<ListeningServer> StartAsync(Workspace workspace, ServerOptions? options, StreamingOptions? streaming, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value)));
        builder.Services.AddSingleton(streaming ?? new StreamingOptions());
        var log = new CapturedLog();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Warning);
        var app = RelGraphHost.Create(builder, (options ?? new ServerOptions()) with { Urls = "http://127.0.0.1:0" }, workspace);
        await app.StartAsync();
        return new ListeningServer(app, log);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
