using System.Buffers;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RelGraph.Engine.Model.Catalog;

/// <summary>The canonical JSON of contents: one form, byte for byte, for stores, comparison and hashing.</summary>
/// <remarks>Empty fields are left out; enumerations are kebab-case; money is its canonical text; nodes are <c>kind:id</c>. Chinese stays readable.</remarks>
public static class FactJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutTheKey } },
        Converters = { new MoneyConverter(), new NodeIdConverter(), new VendorConverter(), new CustomFieldsConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The canonical UTF-8 bytes of a content.</summary>
    public static byte[] Write(FactContent content) => JsonSerializer.SerializeToUtf8Bytes(content, content.GetType(), Options);

    /// <summary>Appends the canonical UTF-8 bytes of a content to a buffer.</summary>
    public static void Write(FactContent content, IBufferWriter<byte> buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, content, content.GetType(), Options);
    }

    /// <summary>Reads a content of a kind from its canonical bytes.</summary>
    /// <exception cref="JsonException">The bytes are not a content of that kind.</exception>
    public static FactContent Read(FactKind kind, ReadOnlySpan<byte> utf8) =>
        (FactContent?)JsonSerializer.Deserialize(utf8, FactCatalog.Of(kind).Type, Options) ?? throw new JsonException($"A {kind} may not be null.");

    /// <summary>A 128-bit fingerprint of a content (the first half of SHA-256 of its canonical bytes): equal contents have equal fingerprints.</summary>
    public static UInt128 Fingerprint(FactContent content) => Fingerprint(Write(content));

    /// <summary>The 128-bit fingerprint of canonical bytes.</summary>
    public static UInt128 Fingerprint(ReadOnlySpan<byte> canonical)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(canonical, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>A key is made of fields that are written anyway; an override does not inherit that it is to be ignored.</summary>
    private static void LeaveOutTheKey(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider is PropertyInfo { Name: nameof(FactContent.Key) } property && property.DeclaringType!.IsAssignableTo(typeof(FactContent)))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private sealed class MoneyConverter : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Money.TryParse(reader.GetString(), "", out var money) && money.Currency.Length == 3 ? money : throw new JsonException("Money must be written like 'CNY 12.00'.");

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class NodeIdConverter : JsonConverter<NodeId>
    {
        public override NodeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            NodeId.TryParse(reader.GetString(), out var node) ? node : throw new JsonException("A node must be written like 'contact:C-17'.");

        public override void Write(Utf8JsonWriter writer, NodeId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class VendorConverter : JsonConverter<Vendor>
    {
        public override Vendor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Vendor value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }

    /// <summary>Custom fields in ordinal order of their names, so that equal contents have equal bytes.</summary>
    private sealed class CustomFieldsConverter : JsonConverter<IReadOnlyDictionary<string, string>>
    {
        public override IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!;

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, text) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        }
    }
}
