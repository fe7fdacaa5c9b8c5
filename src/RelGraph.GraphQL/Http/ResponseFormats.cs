using Microsoft.Net.Http.Headers;

namespace RelGraph.GraphQL.Http;

/// <summary>Chooses and names response formats.</summary>
internal static class ResponseFormats
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";
    public const string Json = "application/json";
    private const string InUtf8 = "; charset=utf-8";

    /// <summary>The format the client likes best; null when it accepts none. A client that says nothing gets plain JSON.</summary>
    public static ResponseFormat? Choose(HttpRequest request)
    {
        // What most clients write needs no parser.
        if (request.Headers.Accept is [var only] && only is Json or GraphQLResponse or "*/*")
        {
            return only == GraphQLResponse ? ResponseFormat.GraphQLResponse : ResponseFormat.Json;
        }

        var accepted = request.GetTypedHeaders().Accept;
        if (accepted is null || accepted.Count == 0)
        {
            return ResponseFormat.Json;
        }

        var best = (Quality: 0.0, Specific: -1, Format: (ResponseFormat?)null);
        foreach (var range in accepted)
        {
            if (Of(range) is { } format)
            {
                var candidate = (Quality: range.Quality ?? 1, Specific: range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2, Format: (ResponseFormat?)format);
                if (candidate.Quality > best.Quality || (candidate.Quality > 0 && candidate.Quality == best.Quality && candidate.Specific > best.Specific))
                {
                    best = candidate;
                }
            }
        }

        return best.Format;
    }

    public static string ContentType(ResponseFormat format) => format switch
    {
        ResponseFormat.Json => Json + InUtf8,
        ResponseFormat.EventStream => EventStream + InUtf8,
        _ => GraphQLResponse + InUtf8,
    };

    private static ResponseFormat? Of(MediaTypeHeaderValue range)
    {
        if (!Utf8Charset.Allows(range))
        {
            return null;
        }

        return range.MediaType.Value?.ToLowerInvariant() switch
        {
            GraphQLResponse => ResponseFormat.GraphQLResponse,
            EventStream => ResponseFormat.EventStream,
            // Who accepts anything most likely knows only the older type.
            Json or "*/*" or "application/*" => ResponseFormat.Json,
            _ => null,
        };
    }
}
