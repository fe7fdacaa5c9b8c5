using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Scoring.Parameters;
using RelGraph.Simulation;
using RelGraph.Storage.Sqlite;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Opens the workspace file, making the sample company first where there is no file.</summary>
internal static class WorkspaceOpening
{
    /// <summary>Opens the workspace of the options.</summary>
    /// <exception cref="Engine.Errors.RelGraphException">The file, or the parameter file, cannot be used.</exception>
    public static async Task<Workspace> OpenAsync(ServerOptions options, TimeProvider clock, ILogger logger, CancellationToken cancellation)
    {
        var file = Path.GetFullPath(options.Workspace);
        var run = new RunContext { Cancellation = cancellation, Progress = new LoggedProgress(logger, clock) };
        var opening = new WorkspaceOptions
        {
            Clock = clock,
            Parameters = options.Parameters is { } given ? ScoringParameters.Load(given) : null,
        };
        if (!File.Exists(file))
        {
            logger.LogInformation("There is no workspace at {File} yet: making the sample company there, once.", file);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }

        // Facts are drawn while they are recorded, so the progress of recording tells both.
        var company = CompanySimulator.Run(new SimulationOptions(), run with { Progress = null });
        var workspace = company.Workspace with { FrozenOn = company.Options.EndDate };
        var store = await SqliteGraphStore.OpenAsync(
            file, new SqliteStoreOptions { CreateIfMissing = workspace, TimeProvider = clock }, cancellation).ConfigureAwait(false);

        // A first start that was interrupted has left an empty sample; it is finished now. Other workspaces are never filled.
        return store.Workspace.Id == company.Workspace.Id
            ? await SampleWorkspace.OpenOrCreateAsync(store, company.Facts, ParameterFile.Beside(file), opening, run).ConfigureAwait(false)
            : await ParameterFile.OpenWorkspaceAsync(ParameterFile.Beside(file), store, opening, run).ConfigureAwait(false);
    }
}
