using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Simulation;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Benchmarks.Data;

/// <summary>A store with a simulated company, filled as the server fills it on its first start.</summary>
internal static class SampleStore
{
    /// <summary>Opens the store with its workspace, made first where it is not there yet.</summary>
    public static async Task<Workspace> OpenAsync(string path, SimulationOptions options)
    {
        var company = CompanySimulator.Run(options, RunContext.Default);
        var info = company.Workspace with { FrozenOn = options.EndDate };
        var store = await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions { CreateIfMissing = info }, default);
        return await SampleWorkspace.OpenOrCreateAsync(store, company.Facts, ParameterFile.Beside(path), new WorkspaceOptions(), RunContext.Default);
    }
}
