using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Cli.Running;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Simulation;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Cli.Reading;

/// <summary>Finds and opens the workspace a command is about.</summary>
internal static class WorkspaceFile
{
    /// <summary>The file: the one named, or the sample's.</summary>
    public static string PathOf(Session session) => session.Host.FullPath(session.Settings.WorkspacePath ?? CommandSettings.SampleWorkspace);

    /// <summary>Opens the workspace with its picture and scores; makes the sample company where nobody named a workspace.</summary>
    /// <exception cref="StoreException">The file cannot be used, or the workspace named does not exist.</exception>
    public static Task<Workspace> OpenAsync(Session session) => session.WithProgressAsync(async run =>
    {
        var path = PathOf(session);
        var options = new WorkspaceOptions { Clock = session.Host.Clock };
        if (session.Settings.WorkspacePath is null)
        {
            return await OpenSampleAsync(session, path, options, run).ConfigureAwait(false);
        }

        var store = await OpenExistingAsync(session).ConfigureAwait(false);
        return await ParameterFile.OpenWorkspaceAsync(ParameterFile.Beside(path), store, options, run).ConfigureAwait(false);
    });

    /// <summary>Opens only the record of a workspace; makes the sample company where nobody named a workspace.</summary>
    public static async Task<IGraphStore> OpenStoreAsync(Session session)
    {
        if (session.Settings.WorkspacePath is null)
        {
            var workspace = await OpenAsync(session).ConfigureAwait(false);
            return workspace.Store;
        }

        return await OpenExistingAsync(session).ConfigureAwait(false);
    }

    /// <summary>Opens or makes the record that a command writes to.</summary>
    /// <param name="session">The run.</param>
    /// <param name="path">The file.</param>
    /// <param name="workspace">The settings of a new workspace; an existing one keeps its own.</param>
    public static async Task<SqliteGraphStore> OpenOrMakeAsync(Session session, string path, WorkspaceInfo workspace)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions { CreateIfMissing = workspace, TimeProvider = session.Host.Clock }, session.Cancellation).ConfigureAwait(false);
    }

    /// <summary>The path of a workspace that another program is to open: a named one must exist, for a misspelled name would silently become a new sample.</summary>
    /// <exception cref="StoreException">A workspace was named and is not there.</exception>
    public static string ExistingPathOf(Session session)
    {
        var path = PathOf(session);
        // The store itself says what is wrong with a folder.
        return session.Settings.WorkspacePath is not { } named || File.Exists(path) || Directory.Exists(path)
            ? path
            : throw new StoreException("STORE_MISSING",
                $"'{named}' does not exist. Make it with 'relgraph import DIR --workspace {named}' or 'relgraph simulate --workspace {named}', or leave --workspace out to look at the sample company.");
    }

    private static async Task<SqliteGraphStore> OpenExistingAsync(Session session) =>
        await SqliteGraphStore.OpenAsync(ExistingPathOf(session), new SqliteStoreOptions { TimeProvider = session.Host.Clock }, session.Cancellation).ConfigureAwait(false);

    private static async Task<Workspace> OpenSampleAsync(Session session, string path, WorkspaceOptions options, Engine.Execution.RunContext run)
    {
        if (!File.Exists(path))
        {
            session.Screen.Notice(
                $"No workspace named: making the sample company in {CommandSettings.SampleWorkspace} (once).",
                $"未指定工作区：正在生成示例公司 {CommandSettings.SampleWorkspace}（仅一次）。");
        }

        var company = CompanySimulator.Run(new SimulationOptions(), run);
        var store = await OpenOrMakeAsync(session, path, company.Workspace).ConfigureAwait(false);
        return await SampleWorkspace.OpenOrCreateAsync(store, company.Facts, ParameterFile.Beside(path), options, run).ConfigureAwait(false);
    }
}
