using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Application.WritingBack;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Neo4j.Tests.Transport;
using RelGraph.Scoring.Parameters;
using RelGraph.Simulation;
using RelGraph.Storage.Neo4j.Transport;
using RelGraph.Storage.Neo4j.WriteBack;
using RelGraph.Testing.Stores;

namespace RelGraph.Neo4j.Tests.WriteBack;

/// <summary>A small simulated company, drawn in a graph under a workspace id of its own, with the same company beside it in memory to compare with.</summary>
internal sealed class WrittenCompany : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 6, 30);

    private static readonly SimulatedCompany Company = CompanySimulator.Run(
        new SimulationOptions { Accounts = 3, ContactsPerAccount = 8, Employees = 8, Competitors = 2, Opportunities = 14, Interactions = 400, Years = 2, OpenShare = .5 }, RunContext.Default);

    private readonly QueryApiTransport _transport;

    private WrittenCompany(QueryApiTransport transport, string id, StoreWithValues store, DerivedMemoryStore expected, Workspace workspace, Workspace beside) =>
        (_transport, Id, Store, Expected, Workspace, Beside) = (transport, id, store, expected, workspace, beside);

    public string Id { get; }

    /// <summary>Facts in memory, values in the graph.</summary>
    public StoreWithValues Store { get; }

    /// <summary>What must have been written: the reference of the port, whose values the application's tests hold against the scorebook.</summary>
    public DerivedMemoryStore Expected { get; }

    public Workspace Workspace { get; }

    private Workspace Beside { get; }

    public static async Task<WrittenCompany> DrawAsync(Neo4jServer server, string id)
    {
        var transport = server.Connect();
        await GraphOfFacts.DrawAsync(transport, id, Company.Facts);
        var facts = new MemoryGraphStore(Company.Workspace with { Id = id, FrozenOn = Today });
        await SampleWorkspace.FillIfEmptyAsync(facts, Company.Facts, RunContext.Default);
        var store = new StoreWithValues(facts, (stamp, cancellation) => DerivedRun.BeginAsync(new DerivedSession(transport, id), stamp, cancellation));
        var expected = new DerivedMemoryStore(facts);
        var options = new WorkspaceOptions { Parameters = ScoringParameters.Default };
        return new WrittenCompany(
            transport, id, store, expected,
            await Workspace.OpenAsync(store, options, RunContext.Default), await Workspace.OpenAsync(expected, options, RunContext.Default));
    }

    /// <summary>Writes into the graph, and into the reference.</summary>
    public async Task<WriteBackReport> WriteBackAsync(WriteBackOptions? options = null)
    {
        await Beside.RefreshAsync(default);
        await Workspace.RefreshAsync(default);
        await WriteBackJob.RunAsync(Beside, options ?? new(), RunContext.Default);
        return await WriteBackJob.RunAsync(Workspace, options ?? new(), RunContext.Default);
    }

    /// <summary>Records a fact in memory only; the graph keeps what it drew.</summary>
    public async Task RecordAsync(string id, Fact fact) => await Workspace.ApplyAsync(new ChangeSet(new ChangeSetHeader(id, "test", "test"), [new Change.Assert(fact)]), default);

    public Task<List<object?[]>> AskAsync(string text) => GraphOfFacts.WriteAsync(_transport, text, Id, []);

    public async ValueTask DisposeAsync()
    {
        await AskAsync("MATCH (n) WHERE n.workspace = $workspace OR (n:Workspace AND n.id = $workspace) DETACH DELETE n");
        await _transport.DisposeAsync();
        await Workspace.DisposeAsync();
        await Beside.DisposeAsync();
    }
}
