using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;

/// <summary>What the runtime makes of a schema's text, in forms that do not depend on the order of types.</summary>
internal static class SchemaComparison
{
    private static readonly string[] BuiltIn = ["Int", "Float", "String", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf", "defer", "stream"];
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(string text) => SchemaPrinter.Print(ConventionSchema.Build(text));

    public static (string Verdict, string Why) Verdict(string text)
    {
        try
        {
            ConventionSchema.Build(text);
            return ("accepted", "");
        }
        catch (SchemaException exception)
        {
            return ("refused", string.Join("; ", exception.Errors) + " | ");
        }
    }

    public static async Task<string> IntrospectAsync(string text)
    {
        var query = GraphQLParser.Parse(IntrospectionText.Full);
        var result = await new Executor(ConventionSchema.Build(text)).ExecuteAsync(query, null, null, new RootSeed(1), CancellationToken.None);
        return Sorted(JsonNode.Parse(result.ToJson())!["data"]!.ToJsonString());
    }

    /// <summary>The answer with types, directives and possible types in order of their names, without what every schema has:
    /// its descriptions are each implementation's own.</summary>
    public static string Sorted(string json)
    {
        var schema = JsonNode.Parse(json)!["__schema"]!.AsObject();
        schema["types"] = Ordered(schema["types"]!.AsArray());
        schema["directives"] = Ordered(schema["directives"]!.AsArray());
        foreach (var type in schema["types"]!.AsArray())
        {
            if (type!["possibleTypes"] is JsonArray possible)
                type["possibleTypes"] = Ordered(possible);
        }

        foreach (var value in Defaults(schema).ToList())
            value["defaultValue"] = GraphQLPrinter.Print(GraphQLParser.ParseValue(value["defaultValue"]!.GetValue<string>()));
        return Canonical(schema)!.ToJsonString(Readable);
    }

    private static JsonArray Ordered(JsonArray named) => new([.. named
        .Where(static node => !BuiltIn.Contains(NameOf(node)) && !NameOf(node).StartsWith("__", StringComparison.Ordinal))
        .OrderBy(NameOf, StringComparer.Ordinal).Select(static node => node!.DeepClone())]);

    private static string NameOf(JsonNode? node) => node!["name"]!.GetValue<string>();

    private static IEnumerable<JsonObject> Defaults(JsonNode? node) => node switch
    {
        JsonObject entries => (entries["defaultValue"] is not null ? [entries] : Enumerable.Empty<JsonObject>()).Concat(entries.SelectMany(static entry => Defaults(entry.Value))),
        JsonArray items => items.SelectMany(Defaults),
        _ => [],
    };

    // Members in order of their names: the order of introspection follows the query, which each side writes itself.
    private static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject entries => new JsonObject(entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .Select(static entry => KeyValuePair.Create(entry.Key, Canonical(entry.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Canonical)]),
        _ => node?.DeepClone(),
    };
}
