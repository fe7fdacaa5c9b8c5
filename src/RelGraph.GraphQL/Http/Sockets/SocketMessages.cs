using System.Buffers;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>The messages a server sends by the graphql-transport-ws protocol.</summary>
internal static class SocketMessages
{
    public static byte[] ConnectionAck() => Write("connection_ack", null, null);

    public static byte[] Pong(JsonElement? payload) => Write("pong", null, payload is { } given ? given.WriteTo : null);

    public static byte[] Next(string id, ExecutionResult response) => Write("next", id, response.WriteTo);

    public static byte[] Error(string id, ExecutionResult refusal) => Write("error", id, refusal.WriteErrorsTo);

    public static byte[] Complete(string id) => Write("complete", id, null);

    private static byte[] Write(string type, string? id, Action<Utf8JsonWriter>? payload)
    {
        var bytes = new ArrayBufferWriter<byte>();
        // The depth of an answer is bounded by the engine, not here.
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue, SkipValidation = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, type);
            if (id is not null)
            {
                writer.WriteString("id"u8, id);
            }

            if (payload is not null)
            {
                writer.WritePropertyName("payload"u8);
                payload(writer);
            }

            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
