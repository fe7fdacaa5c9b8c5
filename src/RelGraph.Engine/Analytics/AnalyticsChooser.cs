using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Analytics;

/// <summary>Chooses between working in memory and on the store's server.</summary>
public sealed record AnalyticsChooser
{
    /// <summary>Default of <see cref="MemoryLimit"/>: 1 GiB, about ten million relations.</summary>
    public const long DefaultMemoryLimit = 1L << 30;

    /// <summary>A graph estimated to need more than this, in bytes, goes to the server if there is one.</summary>
    /// <value>Default 1 GiB; at least 0.</value>
    public long MemoryLimit { get; init; } = DefaultMemoryLimit;

    /// <summary>Chooses for a selection.</summary>
    /// <param name="mode">What was asked for.</param>
    /// <param name="memory">The engine in memory.</param>
    /// <param name="openServer">Opens the engine on the store's server, failing with STORE_NO_ANALYTICS when the server has none; null when the store has no server.</param>
    /// <param name="selection">The graph.</param>
    /// <param name="run">Cancellation.</param>
    /// <exception cref="StoreException">The server was asked for, and the store has none or it cannot do it (STORE_NO_ANALYTICS).</exception>
    public async Task<AnalyticsChoice> ChooseAsync(
        AnalyticsMode mode, IGraphAnalytics memory, Func<CancellationToken, Task<IGraphAnalytics>>? openServer, GraphSelection selection, RunContext run)
    {
        selection.Validate();
        if (mode == AnalyticsMode.Memory)
        {
            return new AnalyticsChoice(memory, "Memory was asked for.");
        }

        if (openServer is null)
        {
            return mode == AnalyticsMode.Auto
                ? new AnalyticsChoice(memory, "The workspace is a file, which has no server to ask.")
                : throw new StoreException("STORE_NO_ANALYTICS", "The workspace is a file, which has no server to run graph analytics on; ask for the memory engine, or copy the workspace to Neo4j.");
        }

        if (mode == AnalyticsMode.Server)
        {
            return new AnalyticsChoice(await openServer(run.Cancellation).ConfigureAwait(false), "The server was asked for.");
        }

        return await AutoAsync(memory, openServer, selection, run).ConfigureAwait(false);
    }

    private async Task<AnalyticsChoice> AutoAsync(IGraphAnalytics memory, Func<CancellationToken, Task<IGraphAnalytics>> openServer, GraphSelection selection, RunContext run)
    {
        IGraphAnalytics server;
        try
        {
            server = await openServer(run.Cancellation).ConfigureAwait(false);
        }
        catch (StoreException error) when (error.Code == "STORE_NO_ANALYTICS")
        {
            return new AnalyticsChoice(memory, "The server has no graph analytics.");
        }

        var size = await server.MeasureAsync(selection, run).ConfigureAwait(false);
        var sizes = string.Create(CultureInfo.InvariantCulture, $"at most {size.Relations} relations need about {Mebibytes(size.EstimatedBytes)} MiB, the limit is {Mebibytes(MemoryLimit)} MiB");
        return size.EstimatedBytes > MemoryLimit
            ? new AnalyticsChoice(server, $"The graph is too large for memory: {sizes}.")
            : new AnalyticsChoice(memory, $"The graph fits in memory: {sizes}.");
    }

    private static long Mebibytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;
}
