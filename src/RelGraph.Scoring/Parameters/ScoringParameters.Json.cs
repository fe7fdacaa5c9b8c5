using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RelGraph.Engine.Errors;

namespace RelGraph.Scoring.Parameters;

public sealed partial record ScoringParameters
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new SortedMapConverter() },
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of <see cref="ToCanonicalJson"/>: equal parameters have equal hashes.</summary>
    [JsonIgnore]
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(ToCanonicalJson()))[..16];

    /// <summary>The canonical UTF-8 JSON: fields in declared order, map keys in ordinal order, no blanks.</summary>
    public byte[] ToCanonicalJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>The JSON of a parameter file, indented for people.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Indented);

    /// <summary>Reads a parameter file. What it leaves out keeps its default.</summary>
    /// <param name="json">JSON as <see cref="ToJson"/> writes it; comments and trailing commas are allowed.</param>
    /// <exception cref="InvalidValueException">The text is not JSON, names an unknown parameter, or a value is outside its range.</exception>
    public static ScoringParameters FromJson(string json)
    {
        ScoringParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<ScoringParameters>(json, Options);
        }
        catch (JsonException error)
        {
            throw new InvalidValueException("scoring parameters", error.Path ?? "$", "a JSON object with known parameters and numbers", $"correct line {(error.LineNumber ?? 0) + 1}: {error.Message}");
        }

        if (read is null)
        {
            throw new InvalidValueException("scoring parameters", "null", "a JSON object", "write {} for the defaults");
        }

        read.ThrowIfInvalid();
        return read;
    }

    /// <summary>Reads a parameter file from disk.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="NotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidValueException">The file is not usable, see <see cref="FromJson"/>.</exception>
    public static ScoringParameters Load(string path) => File.Exists(path)
        ? FromJson(File.ReadAllText(path))
        : throw new NotFoundException("parameter file", path, "write the defaults to a file first and change what you need");

    /// <summary>Throws when a value is outside its range, with every error in the message.</summary>
    /// <exception cref="InvalidValueException">At least one value is outside its range.</exception>
    public void ThrowIfInvalid()
    {
        var errors = Validate();
        if (errors.Count > 0)
        {
            throw new InvalidValueException("scoring parameters", $"{errors.Count} error(s)", "values inside their documented ranges", string.Join(' ', errors).TrimEnd('.'));
        }
    }

    /// <summary>Two sets of parameters are equal when their canonical JSON is.</summary>
    public bool Equals(ScoringParameters? other) => other is not null && Hash == other.Hash;

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    /// <summary>Maps of references by segment name are written in ordinal order of their names, so that the hash does not depend on how they were built.</summary>
    private sealed class SortedMapConverter : JsonConverter<IReadOnlyDictionary<string, double>>
    {
        public override IReadOnlyDictionary<string, double> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new SortedDictionary<string, double>(JsonSerializer.Deserialize<Dictionary<string, double>>(ref reader, options) ?? [], StringComparer.Ordinal);

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, double> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, number) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteNumber(name, number);
            }

            writer.WriteEndObject();
        }
    }
}
