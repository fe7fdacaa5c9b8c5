using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Scoring;
using RelGraph.Scoring.Parameters;
using RelGraph.Simulation;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.WritingBack;

/// <summary>A small simulated company in a store that holds derived values.</summary>
internal sealed class WrittenCompany : IAsyncDisposable
{
    private static readonly SimulatedCompany Company = CompanySimulator.Run(
        new SimulationOptions { Accounts = 4, ContactsPerAccount = 8, Employees = 8, Competitors = 2, Opportunities = 20, Interactions = 500, Years = 2, OpenShare = .4 }, RunContext.Default);

    private WrittenCompany(DerivedMemoryStore store, Workspace workspace) => (Store, Workspace) = (store, workspace);

    public DerivedMemoryStore Store { get; }

    public Workspace Workspace { get; }

    public static async Task<WrittenCompany> OpenAsync(params Fact[] more)
    {
        var store = new DerivedMemoryStore(new MemoryGraphStore(Company.Workspace with { FrozenOn = new DateOnly(2026, 6, 30) }));
        await SampleWorkspace.FillIfEmptyAsync(store, Company.Facts, RunContext.Default);
        var workspace = await Workspace.OpenAsync(store, new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);
        var company = new WrittenCompany(store, workspace);
        await company.RecordAsync("more", more);
        return company;
    }

    /// <summary>The numbers everybody in the workspace may see, worked out apart from the job.</summary>
    public async Task<Scorebook> BookAsync(DateOnly? asOf = null) =>
        new(await Workspace.PictureAsync(new Moment(asOf), default), Workspace.Parameters);

    public async Task RecordAsync(string id, params Fact[] facts)
    {
        if (facts.Length > 0)
        {
            await Workspace.ApplyAsync(new ChangeSet(new ChangeSetHeader(id, "test", "test"), [.. facts.Select(fact => new Change.Assert(fact))]), default);
        }
    }

    public Fact Fact(FactContent content, Visibility visibility = default) => Engine.History.Fact.Of(content, Workspace.Info.Zone) with { Visibility = visibility };

    public ValueTask DisposeAsync() => Workspace.DisposeAsync();
}
