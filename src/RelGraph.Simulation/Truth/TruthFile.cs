using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;

namespace RelGraph.Simulation.Truth;

/// <summary>Writes the sealed truth as one JSON document, <c>truth.json</c>, beside the facts and never among them.</summary>
public static class TruthFile
{
    /// <summary>The usual name of the file.</summary>
    public const string Name = "truth.json";

    private const int FlushAfterBytes = 1 << 16;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new VendorText() },
    };

    /// <summary>Writes the truth of a company to a stream, account after account, in UTF-8.</summary>
    /// <param name="company">The company.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="run">Cancellation.</param>
    public static async Task WriteAsync(SimulatedCompany company, Stream stream, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(company);
        ArgumentNullException.ThrowIfNull(run);
        var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Json.Encoder, Indented = false });
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("options");
            JsonSerializer.Serialize(writer, company.Options, Json);
            await ListAsync(writer, "accounts", company.Truth.Accounts, run.Cancellation).ConfigureAwait(false);
            await ListAsync(writer, "opportunities", company.Truth.Opportunities, run.Cancellation).ConfigureAwait(false);
            await ListAsync(writer, "employees", company.Truth.Employees, run.Cancellation).ConfigureAwait(false);
            await ListAsync(writer, "ties", company.Truth.Ties, run.Cancellation).ConfigureAwait(false);
            writer.WriteEndObject();
        }
    }

    private static async Task ListAsync<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, CancellationToken cancellation)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, Json);
            if (writer.BytesPending > FlushAfterBytes)
            {
                await writer.FlushAsync(cancellation).ConfigureAwait(false);
            }
        }

        writer.WriteEndArray();
    }

    private sealed class VendorText : JsonConverter<Vendor>
    {
        public override Vendor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Vendor value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}
