using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Output;

/// <summary>How answers look to programs: camelCase fields, kebab-case choices, ids as <c>kind:id</c>, money as <c>CNY 1200.00</c>, days as ISO 8601.</summary>
internal static class CliJson
{
    /// <summary>The options of every document.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters =
        {
            // L1 to L5 are names, not words.
            new JsonStringEnumConverter<ScoreLevel>(),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
            new AsText<NodeId>(node => node.ToString()),
            new AsText<FactKey>(key => key.ToString()),
            new AsText<Vendor>(vendor => vendor.ToString()),
            new AsText<Money>(money => money.ToString()),
        },
    };

    /// <summary>Writes a value as its text; answers are never read back.</summary>
    internal sealed class AsText<T>(Func<T, string> text) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers of the command line are written, never read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
