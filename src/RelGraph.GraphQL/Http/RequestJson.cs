using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using RelGraph.GraphQL.Runtime.Execution.Engine;

namespace RelGraph.GraphQL.Http;

/// <summary>Reads the members of a GraphQL request from JSON, whichever way it came.</summary>
internal static class RequestJson
{
    /// <summary>How deep a request may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads a request; exactly one of the two results is null.</summary>
    /// <param name="root">The whole request.</param>
    /// <param name="subject">What the client calls it, such as "The body".</param>
    public static (GraphQLRequest? Request, string? Problem) Read(JsonElement root, string subject)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Refuse($"{subject} is a JSON {Name(root)}, not an object; send one request as an object with the member 'query'.");
        }

        if (!IsText(root))
        {
            return Refuse($"{subject} has text that is no Unicode: bytes that are not UTF-8, or half of a surrogate pair; send UTF-8.");
        }

        if (!TryText(root, "query", out var query) || !TryText(root, "documentId", out var documentId))
        {
            return Refuse($"Member 'query' or 'documentId' of {subject.ToLowerInvariant()} is no string; put the GraphQL document, or the id of a known one, there.");
        }

        if (!TryText(root, "operationName", out var operationName))
        {
            return Refuse($"Member 'operationName' is a {Name(root.GetProperty("operationName"))}; send a string or leave it out.");
        }

        if (!TryMember(root, "variables", out var variables))
        {
            return Refuse("Member 'variables' is not an object; send an object or leave it out.");
        }

        if (!TryMember(root, "extensions", out var extensions))
        {
            return Refuse("Member 'extensions' is not an object; send an object or leave it out.");
        }

        var request = new GraphQLRequest(query ?? "", operationName, variables, extensions) { DocumentId = documentId };
        return query is not null || request.NamesDocument ? (request, null) : Refuse($"{subject} has no string member 'query'; put the GraphQL document there.");
    }

    private static bool TryText(JsonElement root, string name, out string? text)
    {
        var isThere = root.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null;
        text = isThere && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
        return !isThere || text is not null;
    }

    // The document is disposed of with the body, so what lives on is copied.
    private static bool TryMember(JsonElement root, string name, out JsonElement? value)
    {
        value = null;
        if (!root.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        value = member.ValueKind == JsonValueKind.Object ? member.Clone() : null;
        return value is not null;
    }

    // The parser checks neither; both would come to light wherever the text is first read.
    private static bool IsText(JsonElement root)
    {
        var raw = JsonMarshal.GetRawUtf8Value(root);
        return Utf8.IsValid(raw) && ((raw.IndexOf("\\ud"u8) < 0 && raw.IndexOf("\\uD"u8) < 0) || HasWholePairs(root));
    }

    private static bool HasWholePairs(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is not null,
                JsonValueKind.Object => element.EnumerateObject().All(member => member.Name is not null && HasWholePairs(member.Value)),
                JsonValueKind.Array => element.EnumerateArray().All(HasWholePairs),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Name(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => element.ValueKind.ToString().ToLowerInvariant(),
    };

    private static (GraphQLRequest?, string?) Refuse(string problem) => (null, problem);
}
