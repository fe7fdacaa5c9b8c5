using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.Importing.Mapping;

/// <summary>A mapping file: says how the CSV files of another system become a bundle. Its form is described in <c>docs/import.md</c>.</summary>
public sealed class MappingFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
    };

    private MappingFile(string fileName, MappingText text, string digest)
    {
        FileName = fileName;
        Text = text;
        Digest = digest;
    }

    /// <summary>The name of the file, for messages.</summary>
    public string FileName { get; }

    /// <summary>What the mapping is for.</summary>
    public string Name => Text.Name;

    internal MappingText Text { get; }

    /// <summary>SHA-256 of the file: another mapping makes another change set.</summary>
    internal string Digest { get; }

    /// <summary>Reads and checks a mapping file.</summary>
    /// <exception cref="NotFoundException">There is no such file.</exception>
    /// <exception cref="MappingException">The file is not a mapping; the message says where and why.</exception>
    public static MappingFile Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path) ? Parse(Path.GetFileName(path), File.ReadAllBytes(path)) : throw new NotFoundException("mapping file", path, "name a JSON file such as samples/mappings/maven-crm.json");
    }

    /// <summary>Reads and checks the text of a mapping file.</summary>
    /// <param name="fileName">The name for messages.</param>
    /// <param name="utf8">The text.</param>
    /// <exception cref="MappingException">The text is not a mapping; the message says where and why.</exception>
    public static MappingFile Parse(string fileName, ReadOnlySpan<byte> utf8)
    {
        var plain = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            var text = JsonSerializer.Deserialize<MappingText>(plain, Json) ?? throw new MappingException($"{fileName}: the file is 'null' but a JSON object with name and rows is expected; start from samples/mappings/maven-crm.json.");
            var errors = MappingRules.Check(text).ToList();
            return errors.Count == 0
                ? new MappingFile(fileName, text, Convert.ToHexStringLower(SHA256.HashData(utf8)))
                : throw new MappingException(string.Join(Environment.NewLine, errors.Select(error => $"{fileName}: {error}.")));
        }
        catch (JsonException error)
        {
            throw new MappingException($"{fileName} line {error.LineNumber + 1}, at {error.Path ?? "$"}: {Explain(error)} The form is described in docs/import.md.", error);
        }
    }

    /// <summary>The reader's own words without its type names.</summary>
    private static string Explain(JsonException error)
    {
        var message = error.Message;
        if (message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal))
        {
            return $"{message[..message.IndexOf(" could not", StringComparison.Ordinal)].Replace("The JSON property ", "the property ", StringComparison.Ordinal)} is not known here; correct or remove it.";
        }

        if (message.Contains("missing required properties", StringComparison.Ordinal))
        {
            return $"required properties are missing: {message[(message.LastIndexOf(':') + 1)..].Trim()}";
        }

        return message.Contains("could not be converted", StringComparison.Ordinal) ? "the value is of another type than expected." : "this is not JSON: " + message;
    }
}
