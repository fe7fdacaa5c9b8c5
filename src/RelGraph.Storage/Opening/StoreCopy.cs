using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Storage.Opening;

/// <summary>Copies a whole record to an address where there is no workspace yet.</summary>
public static class StoreCopy
{
    /// <summary>Copies and compares; a copy that fails leaves no workspace behind.</summary>
    /// <param name="from">The original; others may read and write it meanwhile.</param>
    /// <param name="to">Where the copy goes; in a graph, its workspace has the address's id, else the original's.</param>
    /// <param name="options">How to open the target; its workspace to create is the original's.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="StoreException">STORE_BACKUP_TARGET or STORE_COPY_TARGET: there is something already; otherwise as <see cref="RecordCopy.RunAsync"/>.</exception>
    public static async Task<RecordCopyReport> RunAsync(IRecordTransfer from, StoreAddress to, StoreOpeningOptions options, RunContext run)
    {
        if (to is StoreAddress.SqliteFile file)
        {
            return await SqliteRecordFile.WriteAsync(from, file.Path, run).ConfigureAwait(false);
        }

        var address = ((StoreAddress.Neo4jWorkspace)to) is { WorkspaceId: null } unnamed ? unnamed with { WorkspaceId = from.Workspace.Id } : to;
        var (target, isNew) = await StoreOpening.OpenOrCreateAsync(address, options with { CreateIfMissing = from.Workspace }, run.Cancellation).ConfigureAwait(false);
        RecordCopyReport? report = null;
        try
        {
            await using (target.ConfigureAwait(false))
            {
                return report = await RecordCopy.RunAsync(from, target, run).ConfigureAwait(false);
            }
        }
        finally
        {
            if (isNew && report is null)
            {
                await StoreOpening.DiscardNewAsync(address, options).ConfigureAwait(false);
            }
        }
    }
}
