using RelGraph.Engine.Analytics;
using RelGraph.Storage.Neo4j.Analytics;

namespace RelGraph.Storage.Opening;

/// <summary>Opens the analytics engine of the server that keeps a store.</summary>
public static class AnalyticsOpening
{
    /// <summary>How to open the engine where the record lies; null for a store without a server, which is worked out in memory.</summary>
    /// <param name="address">Where the store is.</param>
    /// <param name="workspaceId">The workspace in it.</param>
    /// <param name="options">How the store was opened.</param>
    public static Func<CancellationToken, Task<IGraphAnalytics>>? OnServer(StoreAddress address, string workspaceId, StoreOpeningOptions options) =>
        address is not StoreAddress.Neo4jWorkspace graph ? null : async cancellation =>
        {
            var connection = options.Neo4j().For(graph, createIfMissing: null, options.TimeProvider).Connection;
            return await GdsAnalytics.OpenAsync(
                new GdsOptions { Connection = connection, WorkspaceId = workspaceId, TimeProvider = options.TimeProvider }, cancellation).ConfigureAwait(false);
        };
}
