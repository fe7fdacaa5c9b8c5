using System.Text.Json;
using RelGraph.Engine.Errors;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Reads the file of trusted documents.</summary>
internal static class TrustedDocumentFile
{
    /// <summary>The documents by id; null without a file.</summary>
    /// <exception cref="InvalidOptionsException">There is no such file, or it is not a JSON object of texts.</exception>
    public static IReadOnlyDictionary<string, string>? Read(string? path)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? throw new JsonException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOptionsException("server settings", [$"TrustedDocuments names '{path}', which cannot be read: {exception.Message}"]);
        }
        catch (JsonException)
        {
            throw new InvalidOptionsException("server settings", [$"TrustedDocuments names '{path}', which is not a JSON object of ids and GraphQL documents; write it as {{\"id\": \"query {{ … }}\"}}."]);
        }
    }
}
