using System.Text.Json;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>The id by which a request names a document instead of sending it, or beside it.</summary>
internal static class DocumentId
{
    private const string Scheme = "sha256:";

    /// <summary>The id a request names: its <c>documentId</c>, or the hash in its extension <c>persistedQuery</c>; null when it names none.</summary>
    public static string? Of(GraphQLRequest request)
    {
        if (request.DocumentId is { Length: > 0 } id)
            return Plain(id);
        return request.Extensions is { ValueKind: JsonValueKind.Object } entries
            && entries.TryGetProperty("persistedQuery", out var persisted) && persisted.ValueKind == JsonValueKind.Object
            && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? Plain(hash.GetString()!) : null;
    }

    /// <summary>Hashes are compared whatever the case of their digits; the scheme says nothing that their length does not.</summary>
    public static string Plain(string id)
    {
        var plain = id.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? id[Scheme.Length..] : id;
        return plain.Length == 64 && plain.All(char.IsAsciiHexDigit) ? plain.ToUpperInvariant() : plain;
    }
}
