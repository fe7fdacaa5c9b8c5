namespace RelGraph.GraphQL.Hosting;

/// <summary>Answers whether the server takes requests, for whatever spreads them over several servers.</summary>
/// <remarks>The server listens only after the sample is made and the picture is read, so until then nobody answers here, which counts as not ready.</remarks>
internal static class Readiness
{
    /// <summary>Where the server answers.</summary>
    public const string Path = "/ready";

    /// <summary>200 while the server takes requests, 503 from the moment it is told to stop.</summary>
    public static void MapReadiness(this WebApplication app) => app.MapGet(Path, (IHostApplicationLifetime lifetime) =>
        lifetime.ApplicationStopping.IsCancellationRequested
            ? Results.Json(new { status = "stopping" }, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Json(new { status = "ready" }));
}
