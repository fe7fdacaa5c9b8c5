using System.Security.Cryptography;
using RelGraph.Engine.Errors;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Loading;

/// <summary>The mark of a file that is being filled with another record: it keeps writers out and tells one load from another.</summary>
internal static class LoadMark
{
    private const int IdBytes = 16;

    /// <summary>Sets the mark of a new load, and gives its id.</summary>
    public static string Set(Connection connection)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        connection.Get("INSERT OR REPLACE INTO meta (name, value) VALUES ('loading', ?1)").Bind(1, id).Run();
        return id;
    }

    /// <summary>Takes the mark away.</summary>
    public static void Remove(Connection connection) => connection.Run("DELETE FROM meta WHERE name = 'loading'");

    /// <summary>The id of the load that is under way or was left unfinished; null when there is none.</summary>
    public static string? Read(Connection connection)
    {
        var row = connection.Get("SELECT value FROM meta WHERE name = 'loading'");
        var id = row.Step() ? row.Text(0) : null;
        row.Reset();
        return id;
    }

    /// <summary>Refuses to write to a file that is being filled.</summary>
    public static void RefuseWriter(Connection connection)
    {
        if (Read(connection) is not null)
        {
            throw new StoreException(
                "STORE_LOADING", $"The store '{connection.Path}' is being filled with a copy of another record, or such a copy was interrupted; wait for it, or copy again from the start.");
        }
    }

    /// <summary>Refuses to go on with a load whose place another load has taken.</summary>
    public static void RefuseOther(Connection connection, string id)
    {
        if (Read(connection) != id)
        {
            throw new ConflictException($"Another copy into the store '{connection.Path}' began meanwhile; only one can fill it.");
        }
    }
}
