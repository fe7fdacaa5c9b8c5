using RelGraph.Engine.Errors;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Erasing;

/// <summary>Makes sure that what was deleted is not left in unused parts of the file or in the write-ahead log.</summary>
/// <remarks>The need is recorded with the erasure itself; where a reader of another program holds the log, it is met when the store is closed or opened next.</remarks>
internal static class Scrub
{
    /// <summary>Records that the file must be rewritten; part of the erasing transaction.</summary>
    public static void Demand(Connection connection) => connection.Run("INSERT OR REPLACE INTO meta (name, value) VALUES ('scrub', 1)");

    /// <summary>Rewrites the file and empties the log if that is demanded; outside a transaction.</summary>
    /// <returns>True when nothing is left to do.</returns>
    public static bool Perform(Connection connection)
    {
        if (connection.Number("SELECT value FROM meta WHERE name = 'scrub'") is null)
        {
            return true;
        }

        try
        {
            connection.Run("VACUUM");
            if (connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
            {
                return false;
            }
        }
        catch (StoreException busy) when (busy.Code is "STORE_LOCKED" or "STORE_FULL")
        {
            return false;
        }

        connection.Run("DELETE FROM meta WHERE name = 'scrub'");
        return true;
    }
}
