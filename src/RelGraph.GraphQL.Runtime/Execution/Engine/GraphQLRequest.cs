using System.Text.Json;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>One request as a client sends it.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">The operation to execute; may be null when the document has only one.</param>
/// <param name="Variables">The variables as a JSON object; null when there are none.</param>
/// <param name="Extensions">Entries for the host, null when there are none; of them the engine reads <c>cost</c>: true asks what the answer cost.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null, JsonElement? Extensions = null)
{
    /// <summary>Whether the answer is to tell what it cost.</summary>
    public bool WantsCost => Extensions is { ValueKind: JsonValueKind.Object } entries && entries.TryGetProperty("cost", out var wanted) && wanted.ValueKind == JsonValueKind.True;
}
