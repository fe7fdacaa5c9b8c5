using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Scoring.Parameters;
using RelGraph.Simulation;
using RelGraph.Storage.Opening;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Opens the workspace, making the sample company first where there is none.</summary>
internal static class WorkspaceOpening
{
    /// <summary>Opens the workspace of the options.</summary>
    /// <exception cref="Engine.Errors.RelGraphException">The store, a setting or the parameter file cannot be used.</exception>
    public static async Task<Workspace> OpenAsync(ServerOptions options, TimeProvider clock, ILogger logger, CancellationToken cancellation)
    {
        var address = options.Address;
        var run = new RunContext { Cancellation = cancellation, Progress = new LoggedProgress(logger, clock) };
        var opening = new WorkspaceOptions
        {
            Clock = clock,
            Parameters = options.Parameters is { } given ? ScoringParameters.Load(given) : null,
        };

        // Facts are drawn while they are recorded, so the progress of recording tells both.
        var company = CompanySimulator.Run(new SimulationOptions(), run with { Progress = null });
        var (store, isNew) = await StoreOpening.OpenOrCreateAsync(
            address, new StoreOpeningOptions { CreateIfMissing = company.Workspace, TimeProvider = clock, Neo4j = () => options.Neo4j }, cancellation).ConfigureAwait(false);
        if (isNew)
        {
            logger.LogInformation("There is no workspace at {Address} yet: making the sample company there, once.", address);
        }

        var parameters = address is StoreAddress.SqliteFile file ? ParameterFile.Beside(file.Path) : null;

        // A first start that was interrupted has left an empty sample; it is finished now. Other workspaces are never filled.
        // In a graph the sample may bear the id that the address gave it.
        return store.Workspace.Id == company.Workspace.Id || store.Workspace with { Id = company.Workspace.Id } == company.Workspace
            ? await SampleWorkspace.OpenOrCreateAsync(store, company.Facts, parameters, opening, run).ConfigureAwait(false)
            : await ParameterFile.OpenWorkspaceAsync(parameters, store, opening, run).ConfigureAwait(false);
    }
}
