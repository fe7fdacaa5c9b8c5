using System.Text;
using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Application.WritingBack;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Neo4j.Tests.Transport;
using RelGraph.Scoring.Parameters;
using RelGraph.Simulation;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;
using RelGraph.Testing.Stores;

namespace RelGraph.Neo4j.Tests.WriteBack;

/// <summary>A small simulated company in a graph under a workspace id of its own, and the same company in memory to compare with.</summary>
internal sealed class WrittenCompany : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 6, 30);

    private static readonly SimulatedCompany Company = CompanySimulator.Run(
        new SimulationOptions { Accounts = 3, ContactsPerAccount = 8, Employees = 8, Competitors = 2, Opportunities = 14, Interactions = 400, Years = 2, OpenShare = .5 }, RunContext.Default);

    private readonly QueryApiTransport _transport;
    private readonly Workspace _beside;

    private WrittenCompany(QueryApiTransport transport, Workspace workspace, Workspace beside) => (_transport, Workspace, _beside) = (transport, workspace, beside);

    /// <summary>The workspace in the graph.</summary>
    public Workspace Workspace { get; }

    /// <summary>The port of the store under test.</summary>
    public IDerivedValues Store => (IDerivedValues)Workspace.Store;

    /// <summary>What must have been written: the reference of the port, whose values the application's tests hold against the scorebook.</summary>
    public DerivedMemoryStore Expected => (DerivedMemoryStore)_beside.Store;

    public static async Task<WrittenCompany> OpenAsync(Neo4jServer server, string id)
    {
        var info = Company.Workspace with { Id = id, FrozenOn = Today };
        var store = await Neo4jGraphStore.OpenAsync(new Neo4jStoreOptions { Connection = server.Connection, WorkspaceId = id, CreateIfMissing = info }, default);
        return new WrittenCompany(server.Connect(), await FillAsync(store), await FillAsync(new DerivedMemoryStore(new MemoryGraphStore(info))));
    }

    /// <summary>Writes into the graph, and into the reference.</summary>
    public async Task<WriteBackReport> WriteBackAsync(WriteBackOptions? options = null)
    {
        await WriteBackJob.RunAsync(_beside, options ?? new(), RunContext.Default);
        return await WriteBackJob.RunAsync(Workspace, options ?? new(), RunContext.Default);
    }

    public async Task RecordAsync(string id, Change change)
    {
        var changes = new ChangeSet(new ChangeSetHeader(id, "test", "test"), [change]);
        await Workspace.ApplyAsync(changes, default);
        await _beside.ApplyAsync(changes, default);
    }

    public async Task EraseAsync(NodeId person)
    {
        await Workspace.EraseAsync(new FactKey(person.Kind, person.Id), "test", default);
        await _beside.EraseAsync(new FactKey(person.Kind, person.Id), "test", default);
    }

    /// <summary>Every version that the store reads, as text.</summary>
    public async Task<List<string>> RecordedAsync()
    {
        var lines = new List<string>();
        await foreach (var batch in Workspace.Store.ReadAsync(new FactQuery { IncludeSuperseded = true }, default))
        {
            lines.AddRange(batch.Select(version => $"{version.Fact.Key} {version.Fact.Valid} {version.Recorded} {version.Superseded} {Encoding.UTF8.GetString(FactJson.Write(version.Fact.Content))}"));
        }

        return lines;
    }

    public Task<List<object?[]>> AskAsync(string text) =>
        _transport.AllAsync(new CypherStatement(text, new Dictionary<string, object?> { ["workspace"] = Workspace.Info.Id }) { Access = CypherAccess.Write });

    public async ValueTask DisposeAsync()
    {
        await AskAsync("MATCH (n) WHERE n.workspace = $workspace OR (n:Workspace AND n.id = $workspace) DETACH DELETE n");
        await _transport.DisposeAsync();
        await Workspace.DisposeAsync();
        await _beside.DisposeAsync();
    }

    private static async Task<Workspace> FillAsync(IGraphStore store)
    {
        await SampleWorkspace.FillIfEmptyAsync(store, Company.Facts, RunContext.Default);
        return await Workspace.OpenAsync(store, new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);
    }
}
