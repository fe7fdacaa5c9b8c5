using RelGraph.Application.Samples;
using RelGraph.Application.Workspaces;
using RelGraph.Cli.Running;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Simulation;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Reading;

/// <summary>Finds and opens the workspace a command is about: a file, or one in a Neo4j graph.</summary>
internal static class WorkspaceFile
{
    /// <summary>The address: the one named, or the sample's.</summary>
    public static StoreAddress AddressOf(Session session) => AddressOf(session, session.Settings.WorkspacePath ?? CommandSettings.SampleWorkspace);

    /// <summary>An address as the user wrote it, from the session's folder.</summary>
    public static StoreAddress AddressOf(Session session, string text) => StoreAddress.Parse(text).From(session.Host.Folder);

    /// <summary>The file with the parameters of a workspace; null where the store keeps them itself.</summary>
    public static string? ParametersOf(StoreAddress address) => address is StoreAddress.SqliteFile file ? ParameterFile.Beside(file.Path) : null;

    /// <summary>How a command opens stores.</summary>
    public static StoreOpeningOptions Options(Session session) => new()
    {
        TimeProvider = session.Host.Clock,
        Neo4j = () => Neo4jSettings.From(name => session.Host.Environment(Neo4jSettings.InEnvironment(name))),
    };

    /// <summary>Opens the workspace with its picture and scores; makes the sample company where nobody named a workspace.</summary>
    /// <exception cref="StoreException">The store cannot be used, or the workspace named does not exist.</exception>
    public static Task<Workspace> OpenAsync(Session session) => session.WithProgressAsync(async run =>
    {
        var options = new WorkspaceOptions { Clock = session.Host.Clock };
        if (session.Settings.WorkspacePath is null)
        {
            return await OpenSampleAsync(session, options, run).ConfigureAwait(false);
        }

        var address = AddressOf(session);
        var store = await OpenExistingAsync(session, address).ConfigureAwait(false);
        return await ParameterFile.OpenWorkspaceAsync(ParametersOf(address), store, options, run).ConfigureAwait(false);
    });

    /// <summary>Opens only the record of a workspace; makes the sample company where nobody named a workspace.</summary>
    public static async Task<IRecordTransfer> OpenStoreAsync(Session session)
    {
        if (session.Settings.WorkspacePath is null)
        {
            var workspace = await OpenAsync(session).ConfigureAwait(false);
            return (IRecordTransfer)workspace.Store;
        }

        return await OpenExistingAsync(session, AddressOf(session)).ConfigureAwait(false);
    }

    /// <summary>Opens or makes the record that a command writes to.</summary>
    /// <param name="session">The run.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="workspace">The settings of a new workspace; an existing one keeps its own.</param>
    /// <returns>The record, and true when it was made now.</returns>
    public static async Task<(IRecordTransfer Store, bool IsNew)> OpenOrMakeAsync(Session session, StoreAddress address, WorkspaceInfo workspace) =>
        await StoreOpening.OpenOrCreateAsync(address, Options(session) with { CreateIfMissing = workspace }, session.Cancellation).ConfigureAwait(false);

    /// <summary>Opens a record that must exist: a misspelled name would silently become a new workspace.</summary>
    /// <exception cref="StoreException">It is not there, or cannot be used.</exception>
    public static async Task<IRecordTransfer> OpenExistingAsync(Session session, StoreAddress address, StoreOpeningOptions? options = null)
    {
        try
        {
            return await StoreOpening.OpenAsync(address, options ?? Options(session), session.Cancellation).ConfigureAwait(false);
        }
        catch (StoreException missing) when (missing.Code == "STORE_MISSING")
        {
            throw Missing(session, address);
        }
    }

    /// <summary>Refuses a workspace that another program is to open, when it is not there.</summary>
    public static async Task RequireExistingAsync(Session session, StoreAddress address)
    {
        // The store itself says what is wrong with a folder or an empty file.
        if (address is StoreAddress.SqliteFile file ? !File.Exists(file.Path) && !Directory.Exists(file.Path) : !await ExistsAsync(session, address).ConfigureAwait(false))
        {
            throw Missing(session, address);
        }
    }

    /// <summary>True when there is a workspace at the address already.</summary>
    public static async Task<bool> ExistsAsync(Session session, StoreAddress address)
    {
        if (address is StoreAddress.SqliteFile file)
        {
            return !StoreOpening.IsNothing(file);
        }

        try
        {
            var store = await StoreOpening.OpenAsync(address, Options(session), session.Cancellation).ConfigureAwait(false);
            await store.DisposeAsync().ConfigureAwait(false);
            return true;
        }
        catch (StoreException missing) when (missing.Code == "STORE_MISSING")
        {
            return false;
        }
    }

    private static StoreException Missing(Session session, StoreAddress address)
    {
        var named = session.Settings.WorkspacePath is { } written && AddressOf(session, written) == address ? written : address.ToString();
        return new StoreException(
            "STORE_MISSING",
            $"'{named}' does not exist. Make it with 'relgraph import DIR --workspace {named}' or 'relgraph simulate --workspace {named}', or leave --workspace out to look at the sample company.");
    }

    private static async Task<Workspace> OpenSampleAsync(Session session, WorkspaceOptions options, Engine.Execution.RunContext run)
    {
        var address = (StoreAddress.SqliteFile)AddressOf(session);
        if (!File.Exists(address.Path))
        {
            session.Screen.Notice(
                $"No workspace named: making the sample company in {CommandSettings.SampleWorkspace} (once).",
                $"未指定工作区：正在生成示例公司 {CommandSettings.SampleWorkspace}（仅一次）。");
        }

        var company = CompanySimulator.Run(new SimulationOptions(), run);
        var (store, _) = await OpenOrMakeAsync(session, address, company.Workspace).ConfigureAwait(false);
        return await SampleWorkspace.OpenOrCreateAsync(store, company.Facts, ParametersOf(address), options, run).ConfigureAwait(false);
    }
}
