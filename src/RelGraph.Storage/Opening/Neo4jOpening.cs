using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Storage.Opening;

/// <summary>Opens workspaces in Neo4j, and takes back new ones.</summary>
internal static class Neo4jOpening
{
    /// <summary>Opens a workspace.</summary>
    public static ValueTask<Neo4jGraphStore> OpenAsync(StoreAddress.Neo4jWorkspace address, StoreOpeningOptions options, CancellationToken cancellation) =>
        Neo4jGraphStore.OpenAsync(options.Neo4j().For(address, options.CreateIfMissing, options.TimeProvider), cancellation);

    /// <summary>Takes back a workspace in which nothing became visible; nothing happens when there is none.</summary>
    public static async ValueTask DiscardNewAsync(StoreAddress.Neo4jWorkspace address, StoreOpeningOptions options)
    {
        try
        {
            var store = await OpenAsync(address, options with { CreateIfMissing = null }, CancellationToken.None).ConfigureAwait(false);
            await using (store.ConfigureAwait(false))
            {
                await store.RemoveUnusedAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (StoreException missing) when (missing.Code == "STORE_MISSING")
        {
            // Somebody else took it back.
        }
    }
}
