using Microsoft.Net.Http.Headers;

namespace RelGraph.GraphQL.Http;

/// <summary>The one charset of requests and answers (GraphQL over HTTP, section "Serialization Format").</summary>
internal static class Utf8Charset
{
    /// <summary>Whether a media type leaves the charset open or names UTF-8, with or without quotes.</summary>
    public static bool Allows(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
