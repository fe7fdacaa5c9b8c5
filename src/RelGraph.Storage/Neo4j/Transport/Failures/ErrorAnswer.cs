using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Failures;

/// <summary>Reads why a request was refused.</summary>
internal static class ErrorAnswer
{
    private const int LongestBody = 256 * 1024;

    /// <summary>The failure of a response whose status is none of success.</summary>
    public static async Task<Failure> ReadAsync(HttpResponseMessage response, string target, CancellationToken cancellation)
    {
        if (MayBeNeo4j(response) && await BodyAsync(response, cancellation).ConfigureAwait(false) is { } body && Error(body) is var (code, message)
            && code.StartsWith("Neo.", StringComparison.Ordinal) && !IsUnknownPath(response, code))
        {
            return ServerFailures.Of(code, message, target);
        }

        return ConnectionFailures.OfStatus(response.StatusCode, target);
    }

    /// <summary>True when the body is JSON, as every answer of Neo4j is.</summary>
    public static bool MayBeNeo4j(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is { } type
        && (type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/vnd.neo4j.", StringComparison.OrdinalIgnoreCase));

    /// <summary>A Neo4j without the Query API knows nothing under its path.</summary>
    private static bool IsUnknownPath(HttpResponseMessage response, string code) =>
        response.StatusCode == System.Net.HttpStatusCode.NotFound && code.StartsWith("Neo.ClientError.Request.", StringComparison.Ordinal);

    private static async Task<byte[]?> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var body = new byte[LongestBody];
        var length = await stream.ReadAtLeastAsync(body, LongestBody, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return length < LongestBody ? body[..length] : null;
    }

    private static (string Code, string Message)? Error(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var error = document.RootElement.GetProperty("errors")[0];
            return error.GetProperty("code").GetString() is { } code ? (code, error.GetProperty("message").GetString() ?? "") : null;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
