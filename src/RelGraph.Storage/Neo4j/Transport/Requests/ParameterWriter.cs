using System.Collections;
using System.Globalization;
using System.Text.Json;
using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>Writes parameters as typed JSON, a piece at a time, so that a list of a million rows never lies in memory as text.</summary>
/// <remarks>Nested lists and maps are kept as open enumerators instead of calls, because writing stops between any two values to send what is there.</remarks>
internal sealed class ParameterWriter(Utf8JsonWriter writer)
{
    private readonly Stack<OpenContainer> _open = new();

    /// <summary>Begins the parameters of a statement; <see cref="Continue"/> writes them.</summary>
    public void Begin(IReadOnlyDictionary<string, object?> parameters)
    {
        writer.WriteStartObject("parameters"u8);
        _open.Push(new OpenContainer(parameters.GetEnumerator(), isMap: true, isRoot: true));
    }

    /// <summary>Goes on writing until so many bytes wait in the writer.</summary>
    /// <returns>True when everything is written.</returns>
    /// <exception cref="InvalidValueException">A value has a type that Neo4j does not take; the parameter is named.</exception>
    public bool Continue(int limit)
    {
        while (_open.TryPeek(out var container))
        {
            if (writer.BytesPending >= limit)
            {
                return false;
            }

            if (container.MoveNext())
            {
                if (container.IsMap)
                {
                    writer.WritePropertyName(container.Key);
                }

                Write(container.Value);
            }
            else
            {
                _open.Pop();
                End(container);
            }
        }

        return true;
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                TypedScalar.WriteNull(writer);
                break;
            case string text:
                TypedScalar.Write(writer, text, this);
                break;
            case long number:
                TypedScalar.Write(writer, number);
                break;
            case int number:
                TypedScalar.Write(writer, (long)number);
                break;
            case double number:
                TypedScalar.Write(writer, number);
                break;
            case bool truth:
                TypedScalar.Write(writer, truth);
                break;
            case DateOnly day:
                TypedScalar.Write(writer, day);
                break;
            case DateTimeOffset instant:
                TypedScalar.Write(writer, instant);
                break;
            case byte[] bytes:
                TypedScalar.Write(writer, bytes);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                Open(map.GetEnumerator(), isMap: true);
                break;
            case IDictionary map:
                Open(map.GetEnumerator(), isMap: true);
                break;
            case IEnumerable list:
                Open(list.GetEnumerator(), isMap: false);
                break;
            default:
                throw NotAllowed(value);
        }
    }

    private void Open(IEnumerator items, bool isMap)
    {
        writer.WriteStartObject();
        writer.WriteString("$type"u8, isMap ? "Map"u8 : "List"u8);
        writer.WritePropertyName("_value"u8);
        if (isMap)
        {
            writer.WriteStartObject();
        }
        else
        {
            writer.WriteStartArray();
        }

        _open.Push(new OpenContainer(items, isMap, isRoot: false));
    }

    private void End(OpenContainer container)
    {
        container.Dispose();
        if (container.IsMap)
        {
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteEndArray();
        }

        if (!container.IsRoot)
        {
            writer.WriteEndObject();
        }
    }

    /// <summary>The error for text that is no text.</summary>
    public InvalidValueException HalfCharacter(string text) =>
        new($"parameter {Path()}", text, "well-formed Unicode text, without half of a surrogate pair", "correct the text where it comes from");

    private InvalidValueException NotAllowed(object value) => new(
        $"parameter {Path()}",
        $"{Convert.ToString(value, CultureInfo.InvariantCulture)} ({value.GetType().Name})",
        "null, bool, int, long, double, string, DateOnly, DateTimeOffset, byte[], or lists and string-keyed dictionaries of these",
        "convert the value first");

    private string Path() => string.Concat(_open.Reverse().Select(container => container.Place));
}
