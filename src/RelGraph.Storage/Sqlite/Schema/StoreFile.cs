using System.Security.Cryptography;
using System.Text.Json;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Schema;

/// <summary>Brings a file into the state in which a store can work on it, or says why it cannot.</summary>
internal static class StoreFile
{
    /// <summary>Marks the file as RelGraph's in its header: "RlGr".</summary>
    public const int ApplicationId = 0x526C4772;

    private const int SecretBytes = 32;
    private static readonly byte[] Magic = "SQLite format 3\0"u8.ToArray();

    /// <summary>Opens, checks and if need be creates or migrates a file.</summary>
    public static (Connection Connection, WorkspaceInfo Workspace, byte[] Secret) Open(string path, SqliteStoreOptions options)
    {
        var creating = Inspect(path, options);
        var connection = Connection.Open(path, creating, options.BusyTimeout);
        try
        {
            // Before anything that writes: a file of another program must stay as it is.
            IsCurrent(connection);
            connection.Script("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 4000;");
            if (options.MaxSizeInBytes is { } size)
            {
                connection.Pragma($"max_page_count = {size / connection.Number("PRAGMA page_size")}");
            }

            Migrate(connection, options);
            Check(connection, options.IntegrityCheck);
            return (connection, Workspace(connection), Secret(connection));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Refuses what is no store before SQLite touches it.</summary>
    /// <returns>True when the file is to be created.</returns>
    private static bool Inspect(string path, SqliteStoreOptions options)
    {
        if (Directory.Exists(path))
        {
            throw new StoreException("STORE_UNREACHABLE", $"The store '{path}' is a folder; name a file in it.");
        }

        try
        {
            if (!File.Exists(path))
            {
                if (options.CreateIfMissing is null)
                {
                    throw new StoreException("STORE_MISSING", $"The store '{path}' does not exist; check the name, or create it by importing or simulating into it.");
                }

                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                return true;
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> head = stackalloc byte[Magic.Length];
            var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (read > 0 && !head[..read].SequenceEqual(Magic))
            {
                throw StoreErrors.Foreign(path, "it is not an SQLite database");
            }

            return read == 0 && options.CreateIfMissing is not null ? true
                : read == 0 ? throw StoreErrors.Foreign(path, "it is empty")
                : false;
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new StoreException("STORE_READ_ONLY", $"The store '{path}' cannot be opened: this user may not read and write there; change the rights of the file and its folder, or copy the store elsewhere.", denied);
        }
        catch (IOException failed)
        {
            throw new StoreException("STORE_UNREACHABLE", $"The store '{path}' cannot be opened ({failed.Message}); check that its folder exists and can be written.", failed);
        }
    }

    private static void Migrate(Connection connection, SqliteStoreOptions options)
    {
        if (IsCurrent(connection))
        {
            return;
        }

        connection.Transact(() =>
        {
            // Another program may have done it while this one waited for the lock.
            if (IsCurrent(connection))
            {
                return true;
            }

            var version = connection.Number("PRAGMA user_version") ?? 0;
            foreach (var step in Migration.All.Where(step => step.Version > version))
            {
                step.Apply(connection);
            }

            if (version == 0)
            {
                var workspace = options.CreateIfMissing ?? throw StoreErrors.Foreign(connection.Path, "it holds nothing");
                Keep(connection, "workspace", JsonSerializer.Serialize(workspace));
                Keep(connection, "secret", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)));
                connection.Script($"PRAGMA application_id = {ApplicationId}");
            }

            connection.Script($"PRAGMA user_version = {Migration.Latest}");
            return true;
        });
    }

    private static bool IsCurrent(Connection connection)
    {
        var application = connection.Number("PRAGMA application_id");
        var version = connection.Number("PRAGMA user_version") ?? 0;
        if (application != ApplicationId && (connection.Number("SELECT count(*) FROM sqlite_schema") > 0 || application != 0))
        {
            throw StoreErrors.Foreign(connection.Path, "it is a database of another program");
        }

        return version <= Migration.Latest
            ? version == Migration.Latest
            : throw new StoreException(
                "STORE_NEWER_VERSION",
                $"The store '{connection.Path}' has schema version {version}, but this program knows versions up to {Migration.Latest}; open it with the newer RelGraph that wrote it, or restore a backup from before the upgrade.");
    }

    private static void Check(Connection connection, SqliteIntegrityCheck thoroughness)
    {
        if (thoroughness == SqliteIntegrityCheck.None)
        {
            return;
        }

        var finding = connection.Pragma(thoroughness == SqliteIntegrityCheck.Quick ? "quick_check(1)" : "integrity_check(1)");
        if (finding != "ok")
        {
            throw StoreErrors.Corrupt(connection.Path, finding.ReplaceLineEndings(" "));
        }
    }

    private static WorkspaceInfo Workspace(Connection connection)
    {
        try
        {
            return JsonSerializer.Deserialize<WorkspaceInfo>(Meta(connection, "workspace")) ?? throw StoreErrors.Corrupt(connection.Path, "its settings are empty");
        }
        catch (JsonException)
        {
            throw StoreErrors.Corrupt(connection.Path, "its settings cannot be read");
        }
    }

    /// <summary>The workspace's secret key.</summary>
    public static byte[] Secret(Connection connection)
    {
        try
        {
            return Convert.FromHexString(Meta(connection, "secret"));
        }
        catch (FormatException)
        {
            throw StoreErrors.Corrupt(connection.Path, "its key for fingerprints cannot be read");
        }
    }

    private static string Meta(Connection connection, string name)
    {
        var row = connection.Get("SELECT value FROM meta WHERE name = ?1").Bind(1, name);
        var value = row.Step() ? row.Text(0) : null;
        row.Reset();
        return value ?? throw StoreErrors.Corrupt(connection.Path, $"its {name} is missing");
    }

    private static void Keep(Connection connection, string name, string value) =>
        connection.Get("INSERT INTO meta (name, value) VALUES (?1, ?2)").Bind(1, name).Bind(2, value).Run();
}
