using System.Text.Json;

namespace RelGraph.GraphQL.Http;

/// <summary>Serves the strategist's questions of <c>samples/queries</c>, embedded in the server, which GraphiQL opens as tabs.</summary>
internal static class SampleQueries
{
    /// <summary>Where they are served.</summary>
    public const string Path = "/samples/queries.json";

    private const string Resources = "queries/";

    /// <summary>The questions in the order of their names.</summary>
    public static IReadOnlyList<SampleQuery> All { get; } = [.. Read()];

    public static void MapSampleQueries(this WebApplication app) => app.MapGet(Path, () => Results.Json(All, JsonSerializerOptions.Web));

    private static IEnumerable<SampleQuery> Read()
    {
        var assembly = typeof(SampleQueries).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new SampleQuery(System.IO.Path.GetFileNameWithoutExtension(name), reader.ReadToEnd());
        }
    }
}
