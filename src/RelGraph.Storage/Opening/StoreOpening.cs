using RelGraph.Engine.Errors;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Storage.Opening;

/// <summary>Opens whichever store an address names: the one place that every front end goes through.</summary>
public static class StoreOpening
{
    /// <summary>Opens a store.</summary>
    /// <exception cref="RelGraphException">The address, a setting or the store cannot be used; STORE_MISSING when there is no workspace and none is to be created.</exception>
    public static async ValueTask<IRecordTransfer> OpenAsync(StoreAddress address, StoreOpeningOptions options, CancellationToken cancellation) => address switch
    {
        StoreAddress.SqliteFile file => await SqliteGraphStore.OpenAsync(
            file.Path,
            new SqliteStoreOptions { CreateIfMissing = options.CreateIfMissing, TimeProvider = options.TimeProvider, IntegrityCheck = options.IntegrityCheck },
            cancellation).ConfigureAwait(false),
        StoreAddress.Neo4jWorkspace graph => await Neo4jOpening.OpenAsync(graph, options, cancellation).ConfigureAwait(false),
        _ => throw new InvalidOperationException($"No store is known for '{address}'."),
    };

    /// <summary>Opens a store for writing, creating its workspace where there is none.</summary>
    /// <returns>The store, and true when its workspace was created now.</returns>
    public static async ValueTask<(IRecordTransfer Store, bool IsNew)> OpenOrCreateAsync(StoreAddress address, StoreOpeningOptions options, CancellationToken cancellation)
    {
        if (address is StoreAddress.SqliteFile file)
        {
            var isNew = IsNothing(file);
            return (await OpenAsync(address, options, cancellation).ConfigureAwait(false), isNew);
        }

        try
        {
            return (await OpenAsync(address, options with { CreateIfMissing = null }, cancellation).ConfigureAwait(false), false);
        }
        catch (StoreException missing) when (missing.Code == "STORE_MISSING")
        {
            return (await OpenAsync(address, options, cancellation).ConfigureAwait(false), true);
        }
    }

    /// <summary>True when there is no file, or one that holds nothing yet, as a program leaves it that was ended while it made it.</summary>
    public static bool IsNothing(StoreAddress.SqliteFile address) => new FileInfo(address.Path) is not { Exists: true, Length: > 0 } && !Directory.Exists(address.Path);

    /// <summary>Takes back a workspace that was created just now and in which nothing became visible. The store must be closed.</summary>
    /// <param name="address">Where it was created; nothing happens when there is nothing.</param>
    /// <param name="options">How it was opened.</param>
    public static async ValueTask DiscardNewAsync(StoreAddress address, StoreOpeningOptions options)
    {
        if (address is StoreAddress.SqliteFile file)
        {
            foreach (var part in (string[])[file.Path, file.Path + "-wal", file.Path + "-shm"])
            {
                File.Delete(part);
            }
        }
        else
        {
            await Neo4jOpening.DiscardNewAsync((StoreAddress.Neo4jWorkspace)address, options).ConfigureAwait(false);
        }
    }
}
