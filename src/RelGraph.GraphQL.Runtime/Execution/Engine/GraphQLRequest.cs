using System.Text.Json;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>One request as a client sends it.</summary>
/// <param name="Query">The document; empty when the request only names one.</param>
/// <param name="OperationName">The operation to execute; may be null when the document has only one.</param>
/// <param name="Variables">The variables as a JSON object; null when there are none.</param>
/// <param name="Extensions">Entries for the host, null when there are none; of them the engine reads <c>cost</c>: true asks what the answer cost.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null, JsonElement? Extensions = null)
{
    /// <summary>The id of a document the server knows, by itself or as <c>sha256:</c> and its hash, sent instead of the document; null when there is none.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Whether it names a document by id or hash, so that it need not send one.</summary>
    public bool NamesDocument => Engine.DocumentId.Of(this) is not null;

    /// <summary>Whether the answer is to tell what it cost.</summary>
    public bool WantsCost => Extensions is { ValueKind: JsonValueKind.Object } entries && entries.TryGetProperty("cost", out var wanted) && wanted.ValueKind == JsonValueKind.True;
}
