using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using RelGraph.GraphQL.Runtime.Execution.Engine;

namespace RelGraph.GraphQL.Http;

/// <summary>Reads a GraphQL request from HTTP: a JSON body for POST, the query string for GET.</summary>
internal static class RequestReader
{
    /// <summary>Reads a request; exactly one of the two results is null.</summary>
    public static async ValueTask<(GraphQLRequest? Request, RequestProblem? Problem)> ReadAsync(HttpRequest http, long maxBytes) =>
        HttpMethods.IsGet(http.Method) ? FromQuery(http.Query) : await FromBodyAsync(http, maxBytes).ConfigureAwait(false);

    private static (GraphQLRequest?, RequestProblem?) FromQuery(IQueryCollection query)
    {
        if (!TryObject(Single(query["variables"]), out var variables))
        {
            return Refuse(StatusCodes.Status400BadRequest, "Parameter 'variables' is not a JSON object; encode the variables as one, or leave it out.");
        }

        if (!TryObject(Single(query["extensions"]), out var extensions))
        {
            return Refuse(StatusCodes.Status400BadRequest, "Parameter 'extensions' is not a JSON object; encode it as one, or leave it out.");
        }

        var document = Single(query["query"]);
        var request = new GraphQLRequest(document ?? "", Single(query["operationName"]), variables, extensions) { DocumentId = Single(query["documentId"]) };
        return document is not null || request.NamesDocument
            ? (request, null)
            : Refuse(StatusCodes.Status400BadRequest, "The query string has no parameter 'query'; send the document there, or POST a JSON body.");
    }

    private static async ValueTask<(GraphQLRequest?, RequestProblem?)> FromBodyAsync(HttpRequest http, long maxBytes)
    {
        if (!IsJson(http.ContentType))
        {
            return Refuse(StatusCodes.Status415UnsupportedMediaType, $"Content-Type '{http.ContentType}' is not supported; send application/json in UTF-8.");
        }

        if (http.ContentLength > maxBytes)
        {
            return TooLarge(maxBytes);
        }

        // Also a body whose length was not announced may not be longer than agreed.
        var reader = http.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.HttpContext.RequestAborted).ConfigureAwait(false);
            var body = read.Buffer;
            if (body.Length > maxBytes)
            {
                reader.AdvanceTo(body.End);
                return TooLarge(maxBytes);
            }

            if (read.IsCompleted)
            {
                var result = FromJson(body);
                reader.AdvanceTo(body.End);
                return result;
            }

            reader.AdvanceTo(body.Start, body.End);
        }
    }

    private static (GraphQLRequest?, RequestProblem?) FromJson(ReadOnlySequence<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(ByteOrderMark.Skip(body), new JsonDocumentOptions { MaxDepth = RequestJson.MaxDepth });
            var (request, problem) = RequestJson.Read(json.RootElement, "The body");
            return problem is null ? (request, null) : Refuse(StatusCodes.Status400BadRequest, problem);
        }
        catch (JsonException exception)
        {
            return Refuse(StatusCodes.Status400BadRequest, $"The body is not JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}; send an object with the member 'query'.");
        }
    }

    // Almost every client writes the same words, which need no parser.
    private static bool IsJson(string? contentType) =>
        contentType is "application/json" or "application/json; charset=utf-8"
        || (MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) && Utf8Charset.Allows(type));

    private static bool TryObject(string? text, out JsonElement? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = RequestJson.MaxDepth });
            value = json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
            return value is not null || json.RootElement.ValueKind == JsonValueKind.Null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? Single(StringValues values) => values.Count == 1 ? values[0] : null;

    private static (GraphQLRequest?, RequestProblem?) TooLarge(long maxBytes) =>
        Refuse(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {maxBytes} bytes; send a smaller document, or import bulk data from the command line.");

    private static (GraphQLRequest?, RequestProblem?) Refuse(int status, string message) => (null, new RequestProblem(status, "BAD_REQUEST", message));
}
