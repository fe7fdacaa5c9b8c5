using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Application.Workspaces;

/// <summary>The frozen parameters of a workspace: references never move by themselves, so a number asked again tomorrow is the same.</summary>
/// <remarks>They are kept in a file beside a workspace that is a file, and in the store itself (<see cref="IParameterShelf"/>) where there is no such file.</remarks>
public static class ParameterFile
{
    /// <summary>The file that belongs to a workspace file: <c>sales.db</c> has <c>sales.parameters.json</c>.</summary>
    public static string Beside(string workspaceFile) => Path.ChangeExtension(workspaceFile, ".parameters.json");

    /// <summary>Opens a workspace with its frozen parameters, freezing them first where there are none yet.</summary>
    /// <param name="path">The parameter file; null for a store that keeps them itself.</param>
    /// <param name="store">The store; disposed of with the workspace, and when this fails.</param>
    /// <param name="options">How to open the workspace; its parameters, where given, are used in the place of those kept.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="Engine.Errors.StoreException">The store cannot be read.</exception>
    /// <exception cref="Engine.Errors.InvalidValueException">What is kept are no parameters.</exception>
    public static async Task<Workspace> OpenWorkspaceAsync(string? path, IGraphStore store, WorkspaceOptions options, RunContext run)
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
    /// <param name="path">The file; null for a store that keeps them itself.</param>
    /// <param name="store">The store to freeze from when nothing is kept.</param>
    /// <param name="clock">Tells today in a workspace that does not stand still.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="Engine.Errors.InvalidValueException">What is kept are no parameters.</exception>
    public static async Task<ScoringParameters> LoadOrFreezeAsync(string? path, IGraphStore store, TimeProvider clock, RunContext run)
    {
        if (await LoadAsync(path, store, run.Cancellation).ConfigureAwait(false) is { } kept)
        {
            return kept;
        }

        var live = await LiveGraph.LoadAsync(store, new LiveGraphOptions(), run).ConfigureAwait(false);
        // It can take many seconds on a large workspace, during which nothing else would be told.
        run.Report("freeze the references of the scores", 0, 1);
        var parameters = ParameterFitter.Freeze(live.AsOf(store.Workspace.Today(clock)), ScoringParameters.Default);
        run.Report("freeze the references of the scores", 1, 1);
        return await KeepAsync(path, store, parameters, replace: false, run.Cancellation).ConfigureAwait(false);
    }

    /// <summary>The parameters kept for a workspace; null when none are kept yet.</summary>
    /// <param name="path">The file; null for a store that keeps them itself.</param>
    /// <param name="store">The workspace's store.</param>
    /// <param name="cancellation">Obeyed before the work begins.</param>
    public static async Task<ScoringParameters?> LoadAsync(string? path, IGraphStore store, CancellationToken cancellation)
    {
        if (path is not null)
        {
            return File.Exists(path) ? ScoringParameters.Load(path) : null;
        }

        return await Shelf(store).ReadParametersAsync(cancellation).ConfigureAwait(false) is { } json ? ScoringParameters.FromJson(json) : null;
    }

    /// <summary>Keeps parameters for a workspace, so that a reader finds the old ones or the new ones, never half of either.</summary>
    /// <param name="path">The file; null for a store that keeps them itself.</param>
    /// <param name="store">The workspace's store.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="replace">False lets a store keep those that another program was quicker to keep; a file is always written.</param>
    /// <param name="cancellation">Obeyed before the work begins.</param>
    /// <returns>The parameters kept now.</returns>
    public static async Task<ScoringParameters> KeepAsync(string? path, IGraphStore store, ScoringParameters parameters, bool replace, CancellationToken cancellation)
    {
        if (path is null)
        {
            return ScoringParameters.FromJson(await Shelf(store).KeepParametersAsync(parameters.ToJson(), replace, cancellation).ConfigureAwait(false));
        }

        var draft = path + ".new";
        await File.WriteAllTextAsync(draft, parameters.ToJson(), cancellation).ConfigureAwait(false);
        File.Move(draft, path, overwrite: true);
        return parameters;
    }

    private static IParameterShelf Shelf(IGraphStore store) =>
        store as IParameterShelf ?? throw new ArgumentException($"The store {store.GetType().Name} keeps no parameters itself: name their file.", nameof(store));
}
