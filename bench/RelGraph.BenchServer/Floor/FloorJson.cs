using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RelGraph.BenchServer.Data;

namespace RelGraph.BenchServer.Floor;

/// <summary>Serialization written by the compiler.</summary>
[JsonSerializable(typeof(Answer<Hello>))]
[JsonSerializable(typeof(Answer<Contacts>))]
[JsonSerializable(typeof(Answer<Accounts>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class FloorJson : JsonSerializerContext
{
    /// <summary>With Chinese names as letters, as the other servers write them.</summary>
    public static FloorJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

internal sealed record Answer<T>(T Data);

internal sealed record Hello([property: JsonPropertyName("hello")] string Text);

internal sealed record Contacts([property: JsonPropertyName("contacts")] Contact[] All);

internal sealed record Accounts([property: JsonPropertyName("accounts")] NestedAccount[] All);

internal sealed record NestedAccount(string Id, string Name, NestedContact[] Contacts);

internal sealed record NestedContact(string Id, string Name, string Email, int Rank);
