using RelGraph.Application.Workspaces;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Answers whether the server can work, and asks a running server the same: <c>--healthcheck</c> for containers that have no other client.</summary>
internal static class HealthCheck
{
    /// <summary>Where the server answers.</summary>
    public const string Path = "/health";

    /// <summary>What asks a running server instead of starting one. It has no value, which settings on the command line always have.</summary>
    public const string Argument = "--healthcheck";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>200 with the workspace's state while the store answers, 503 when it does not.</summary>
    public static void MapHealth(this WebApplication app) => app.MapGet(Path, async (Workspace workspace, CancellationToken cancellation) =>
    {
        try
        {
            var recorded = await workspace.Store.SequenceAtAsync(null, cancellation).ConfigureAwait(false);
            return Results.Json(new { status = "ok", workspace = workspace.Info.Id, recorded, shown = workspace.Sequence });
        }
        catch (Engine.Errors.StoreException exception)
        {
            return Results.Json(new { status = "store unavailable", code = exception.Code }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    });

    /// <summary>Asks the server of the options.</summary>
    /// <returns>0 when it is healthy, 1 otherwise.</returns>
    public static async Task<int> AskAsync(ServerOptions options)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri(LocalUrl(options) + Path)).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }

    /// <summary>The first address of the server; one that listens on every address is asked on this machine's own.</summary>
    public static string LocalUrl(ServerOptions options) => options.Urls.Split(';')[0].TrimEnd('/')
        .Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
        .Replace("://*", "://127.0.0.1", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal)
        .Replace("://[::]", "://[::1]", StringComparison.Ordinal);
}
