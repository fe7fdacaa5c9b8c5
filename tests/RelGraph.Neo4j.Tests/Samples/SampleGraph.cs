using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Simulation;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Samples;

/// <summary>A simulated company, recorded once in the shared graph, beside a second workspace with the same ids that no answer may mix in.</summary>
public sealed class SampleGraph : IDisposable
{
    private const int BatchSize = 4_000;
    private readonly SemaphoreSlim _turn = new(1);
    private Believed? _believed;

    /// <summary>The sample queries.</summary>
    public static IReadOnlyList<string> Files { get; } = Directory.GetFiles(Path.Combine(FindRoot(), "samples", "cypher"), "*.cypher");

    public string WorkspaceId { get; } = "questions";

    internal Believed Believed => _believed ?? throw new InvalidOperationException("Load the graph first.");

    private static SimulationOptions Options => new() { Accounts = 16, Opportunities = 70, Interactions = 1_500 };

    public void Dispose() => _turn.Dispose();

    /// <summary>The end of the simulated history, that many days back.</summary>
    public static DateTimeOffset DaysBeforeEnd(int days) => new(Options.EndDate.AddDays(-days).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    internal async Task<SampleGraph> LoadAsync(Neo4jServer server)
    {
        await _turn.WaitAsync();
        try
        {
            _believed ??= await RecordAsync(server);
            return this;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Believed> RecordAsync(Neo4jServer server)
    {
        var company = CompanySimulator.Run(Options, RunContext.Default);
        List<Fact> facts = [.. company.Facts];
        await StoreAsync(server, company.Workspace with { Id = WorkspaceId }, facts);
        await StoreAsync(server, company.Workspace with { Id = WorkspaceId + "-elsewhere" }, facts);
        return new Believed(facts);
    }

    private static async Task StoreAsync(Neo4jServer server, WorkspaceInfo workspace, List<Fact> facts)
    {
        await using var store = await Neo4jGraphStore.OpenAsync(new Neo4jStoreOptions { Connection = server.Connection, WorkspaceId = workspace.Id, CreateIfMissing = workspace }, default);
        await using var staged = await store.StageAsync(new ChangeSetHeader("sample", "test", "simulation"), default);
        foreach (var batch in facts.Chunk(BatchSize))
        {
            await staged.AppendAsync([.. batch.Select(fact => new Change.Assert(fact))], default);
        }

        await staged.CommitAsync(RunContext.Default);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "RelGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
