using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Errors;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Writes errors and extensions of a response as JSON (specification 7).</summary>
internal static class ResponseWriter
{
    /// <summary>Leaves Chinese and other letters readable; the response is served as JSON, never inside HTML.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonWriterOptions Options = new() { Encoder = Encoder, MaxDepth = int.MaxValue, SkipValidation = true };

    public static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WritePropertyName("errors"u8);
        WriteErrorList(writer, errors);
    }

    public static void WriteErrorList(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteStartArray();
        foreach (var error in errors)
            WriteError(writer, error);
        writer.WriteEndArray();
    }

    public static void WriteLeaf(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case float number: writer.WriteNumberValue(number); break;
            case uint number: writer.WriteNumberValue(number); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case JsonElement json: json.WriteTo(writer); break;
            case IReadOnlyDictionary<string, object?> entries: WriteEntries(writer, entries); break;
            case IEnumerable items: WriteItems(writer, items); break;
            case IFormattable formattable: writer.WriteStringValue(formattable.ToString(null, CultureInfo.InvariantCulture)); break;
            default: writer.WriteStringValue(value.ToString()); break;
        }
    }

    private static void WriteEntries(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> entries)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in entries)
        {
            writer.WritePropertyName(key);
            WriteLeaf(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            WriteLeaf(writer, item);
        writer.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations.Any(static location => location.IsKnown))
        {
            writer.WriteStartArray("locations"u8);
            foreach (var location in error.Locations.Where(static location => location.IsKnown))
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, location.Line);
                writer.WriteNumber("column"u8, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName("path"u8);
            WriteItems(writer, path);
        }

        if (error.Code is not null || error.Extensions is { Count: > 0 })
        {
            writer.WriteStartObject("extensions"u8);
            if (error.Code is not null)
                writer.WriteString("code"u8, error.Code);
            foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
            {
                if (key == "code" && error.Code is not null)
                    continue;
                writer.WritePropertyName(key);
                WriteLeaf(writer, value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
