using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History.Transfer;

namespace RelGraph.Storage.Sqlite;

/// <summary>Writes the record of any store into a new SQLite file: the backup of stores that are no file, and the way back from them.</summary>
public static class SqliteRecordFile
{
    /// <summary>Writes the file; it appears under its name only when it is complete and compared with the original.</summary>
    /// <param name="from">The original; others may read and write it meanwhile.</param>
    /// <param name="destination">The new file, in a folder that exists.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="StoreException">STORE_BACKUP_TARGET: the file exists or cannot be written; otherwise as <see cref="RecordCopy.RunAsync"/>.</exception>
    public static async Task<RecordCopyReport> WriteAsync(IRecordTransfer from, string destination, RunContext run)
    {
        if (File.Exists(destination) || Directory.Exists(destination))
        {
            throw new StoreException("STORE_BACKUP_TARGET", $"The backup '{destination}' exists already; name a new file.");
        }

        var partial = destination + ".partial";
        try
        {
            Discard(partial);
            RecordCopyReport report;
            var options = new SqliteStoreOptions { CreateIfMissing = from.Workspace, IntegrityCheck = SqliteIntegrityCheck.None };
            var file = await SqliteGraphStore.OpenAsync(partial, options, run.Cancellation).ConfigureAwait(false);
            await using (file.ConfigureAwait(false))
            {
                report = await RecordCopy.RunAsync(from, file, run).ConfigureAwait(false);
            }

            File.Move(partial, destination);
            return report;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new StoreException("STORE_BACKUP_TARGET", $"The backup '{destination}' cannot be written ({failed.Message}); name a file in a folder that exists and can be written.", failed);
        }
        finally
        {
            Discard(partial);
        }
    }

    private static void Discard(string file)
    {
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
        {
            File.Delete(part);
        }
    }
}
