using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution.Engine;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>A message of a client by the graphql-transport-ws protocol.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">The operation it is about, where it is about one.</param>
/// <param name="Request">What a <c>subscribe</c> asks.</param>
/// <param name="Payload">What a <c>ping</c> carries, to be given back.</param>
internal sealed record SocketMessage(string Type, string? Id = null, GraphQLRequest? Request = null, JsonElement? Payload = null)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="SocketCloseException">It is none of the protocol.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = RequestJson.MaxDepth });
            return Read(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new SocketCloseException(SocketClose.BadRequest("Invalid message: send one JSON object."));
        }
    }

    private static SocketMessage Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
        {
            throw Wrong("it has no string member 'type'");
        }

        return type.GetString() switch
        {
            "connection_init" => new SocketMessage("connection_init", Payload: PayloadOf(root)),
            "ping" => new SocketMessage("ping", Payload: PayloadOf(root)),
            "pong" => new SocketMessage("pong", Payload: PayloadOf(root)),
            "subscribe" => new SocketMessage("subscribe", IdOf(root), RequestOf(root)),
            "complete" => new SocketMessage("complete", IdOf(root)),
            _ => throw Wrong("its 'type' is not one that clients send"),
        };
    }

    private static string IdOf(JsonElement root) =>
        root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text ? text : throw Wrong("its 'id' is no text, or empty");

    private static JsonElement? PayloadOf(JsonElement root) =>
        !root.TryGetProperty("payload", out var payload) || payload.ValueKind == JsonValueKind.Null ? null
        : payload.ValueKind == JsonValueKind.Object ? payload.Clone()
        : throw Wrong("its 'payload' is no object");

    private static GraphQLRequest RequestOf(JsonElement root)
    {
        var (request, problem) = root.TryGetProperty("payload", out var payload) ? RequestJson.Read(payload, "The payload") : (null, "a 'subscribe' has no 'payload'");
        return request ?? throw Wrong(problem!);
    }

    private static SocketCloseException Wrong(string what)
    {
        var reason = $"Invalid message: {what}";
        return new(SocketClose.BadRequest(reason.Length <= 120 ? reason : reason[..117] + "..."));
    }
}
