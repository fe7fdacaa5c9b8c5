using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Application.Workspaces;

/// <summary>The frozen parameters of a workspace, kept in a file beside it: references never move by themselves, so a number asked again tomorrow is the same.</summary>
public static class ParameterFile
{
    /// <summary>The file that belongs to a workspace file: <c>sales.db</c> has <c>sales.parameters.json</c>.</summary>
    public static string Beside(string workspaceFile) => Path.ChangeExtension(workspaceFile, ".parameters.json");

    /// <summary>Opens a workspace with its frozen parameters, freezing them first where there is no file yet.</summary>
    /// <param name="path">The parameter file.</param>
    /// <param name="store">The store; disposed of with the workspace, and when this fails.</param>
    /// <param name="options">How to open the workspace; its parameters, where given, are used in the place of the file's.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="Engine.Errors.StoreException">The store cannot be read.</exception>
    /// <exception cref="Engine.Errors.InvalidValueException">The file is not a parameter file.</exception>
    public static async Task<Workspace> OpenWorkspaceAsync(string path, IGraphStore store, WorkspaceOptions options, RunContext run)
    {
        try
        {
            var parameters = options.Parameters ?? await LoadOrFreezeAsync(path, store, options.Clock, run).ConfigureAwait(false);
            return await Workspace.OpenAsync(store, options with { Parameters = parameters }, run).ConfigureAwait(false);
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads the parameters, or freezes the defaults' references on the store's present facts and keeps them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="store">The store to freeze from when there is no file.</param>
    /// <param name="clock">Tells today in a workspace that does not stand still.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="Engine.Errors.InvalidValueException">The file is not a parameter file.</exception>
    public static async Task<ScoringParameters> LoadOrFreezeAsync(string path, IGraphStore store, TimeProvider clock, RunContext run)
    {
        if (File.Exists(path))
        {
            return ScoringParameters.Load(path);
        }

        var live = await LiveGraph.LoadAsync(store, new LiveGraphOptions(), run).ConfigureAwait(false);
        // It can take many seconds on a large workspace, during which nothing else would be told.
        run.Report("freeze the references of the scores", 0, 1);
        var parameters = ParameterFitter.Freeze(live.AsOf(store.Workspace.Today(clock)), ScoringParameters.Default);
        run.Report("freeze the references of the scores", 1, 1);
        await SaveAsync(path, parameters, run.Cancellation).ConfigureAwait(false);
        return parameters;
    }

    /// <summary>Writes the parameters so that a reader finds the old file or the new one, never half of either.</summary>
    public static async Task SaveAsync(string path, ScoringParameters parameters, CancellationToken cancellation)
    {
        var draft = path + ".new";
        await File.WriteAllTextAsync(draft, parameters.ToJson(), cancellation).ConfigureAwait(false);
        File.Move(draft, path, overwrite: true);
    }
}
