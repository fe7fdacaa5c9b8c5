using Microsoft.AspNetCore.StaticFiles;

namespace RelGraph.GraphQL.Http;

/// <summary>Serves the GraphiQL page and its files from the assembly at <c>/graphiql</c>. Nothing in it asks another host.</summary>
internal static class GraphiQLPage
{
    public const string Path = "/graphiql";

    private const string Resources = "graphiql/";
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();
    private static readonly Dictionary<string, string> Names = typeof(GraphiQLPage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
        .ToDictionary(name => name[Resources.Length..], StringComparer.Ordinal);

    public static void MapGraphiQL(this WebApplication app)
    {
        app.MapGet(Path, (HttpContext http) => Send(http, "index.html"));
        app.MapGet(Path + "/{**file}", (HttpContext http, string? file) => Send(http, string.IsNullOrEmpty(file) ? "index.html" : file));
    }

    private static IResult Send(HttpContext http, string file)
    {
        if (!Names.TryGetValue(file, out var resource))
        {
            return Results.NotFound();
        }

        // File names below assets/ carry a hash of their content; the page itself must be asked for again after an update.
        http.Response.Headers.CacheControl = file.StartsWith("assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var type = ContentTypes.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return Results.Stream(typeof(GraphiQLPage).Assembly.GetManifestResourceStream(resource)!, type);
    }
}
