using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Storage.Sqlite.Driver;
using SQLitePCL;

namespace RelGraph.Storage.Sqlite.Reading;

/// <summary>Copies one moment of a store to a new file while others read and write.</summary>
internal static class BackupCopy
{
    private const int PagesPerStep = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Copies what the connection's read transaction sees. The destination appears under its name only when it is complete.</summary>
    public static void Run(Connection source, string destination, RunContext run)
    {
        if (File.Exists(destination) || Directory.Exists(destination))
        {
            throw new StoreException("STORE_BACKUP_TARGET", $"The backup '{destination}' exists already; name a new file.");
        }

        var partial = destination + ".partial";
        try
        {
            File.Delete(partial);
            Copy(source, partial, run);
            File.Move(partial, destination);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new StoreException("STORE_BACKUP_TARGET", $"The backup '{destination}' cannot be written ({failed.Message}); name a file in a folder that exists and can be written.", failed);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static void Copy(Connection source, string partial, RunContext run)
    {
        // The first read pins the moment that is copied; later commits of others do not disturb it.
        VersionScan.Head(source);
        using var target = Connection.Open(partial, create: true, Patience);
        using var backup = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        var code = raw.SQLITE_OK;
        while (code != raw.SQLITE_DONE)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            code = raw.sqlite3_backup_step(backup, PagesPerStep);
            target.Check(code);
            var total = raw.sqlite3_backup_pagecount(backup);
            run.Report("backup", total - raw.sqlite3_backup_remaining(backup), total);
        }
    }
}
