using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.GraphQL.Hosting;
using RelGraph.Scoring.Parameters;
using RelGraph.Simulation;
using RelGraph.Testing.Stores;

namespace RelGraph.GraphQL.Tests;

/// <summary>The whole server in process, over a small simulated company in memory.</summary>
public sealed class TestServer : IAsyncLifetime
{
    /// <summary>A company small enough to be drawn and scored in a moment.</summary>
    public static readonly SimulationOptions Small = new()
    {
        Accounts = 4, ContactsPerAccount = 8, Employees = 10, Competitors = 2, Opportunities = 24, Interactions = 600, Years = 2, OpenShare = .4,
    };

    private WebApplication? _app;

    /// <summary>What the server sees in the place of the store: one that also holds derived values, unless a test says otherwise.</summary>
    public Func<IGraphStore, IGraphStore> Wrap { get; init; } = store => new DerivedMemoryStore(store);

    /// <summary>The settings of the server.</summary>
    public ServerOptions Options { get; init; } = new() { MaxRequestBytes = 256 * 1024 };

    public Workspace Workspace { get; private set; } = null!;

    public CountingStore Store { get; private set; } = null!;

    public IServiceProvider Services => _app!.Services;

    public CapturedLog Log { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var company = CompanySimulator.Run(Small, RunContext.Default);
        Store = new CountingStore(new MemoryGraphStore(company.Workspace with { FrozenOn = Small.EndDate }));
        await SampleWorkspace.FillIfEmptyAsync(Store, company.Facts, RunContext.Default);
        Workspace = await Workspace.OpenAsync(Wrap(Store), new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer();
        builder.Services.AddRouting();
        builder.Logging.ClearProviders().AddProvider(Log);
        _app = RelGraphHost.Create(builder, Options, Workspace);
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        await _app!.DisposeAsync();
        await Workspace.DisposeAsync();
    }

    /// <summary>Posts a document and gives the whole answer.</summary>
    public async Task<JsonElement> PostAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Clone();
    }

    /// <summary>Posts a document that must succeed and gives its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await PostAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Posts a document that must fail and gives its first error.</summary>
    public async Task<JsonElement> ErrorAsync(string query, object? variables = null) =>
        (await PostAsync(query, variables)).GetProperty("errors")[0];
}
