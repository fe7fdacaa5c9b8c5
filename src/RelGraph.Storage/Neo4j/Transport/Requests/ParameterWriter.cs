using System.Collections;
using System.Globalization;
using System.Text.Json;
using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>Writes parameters as JSON, a piece at a time, so that a list of a million rows never lies in memory as text.</summary>
/// <param name="writer">Where to.</param>
/// <param name="plain">Without the types of the values.</param>
/// <remarks>Nested lists and maps are kept as open enumerators instead of calls, because writing stops between any two values to send what is there.</remarks>
internal sealed class ParameterWriter(Utf8JsonWriter writer, bool plain)
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
            case string text:
                Text(text);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                Open(map.GetEnumerator(), isMap: true);
                break;
            case IDictionary map:
                Open(map.GetEnumerator(), isMap: true);
                break;
            case IEnumerable list and not byte[]:
                Open(list.GetEnumerator(), isMap: false);
                break;
            default:
                if (!(plain ? PlainScalar.TryWrite(writer, value) : TypedScalar.TryWrite(writer, value)))
                {
                    throw NotAllowed(value!);
                }

                break;
        }
    }

    private void Text(string text)
    {
        // The server would store a question mark for half a surrogate pair; what cannot be kept is refused.
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !IsWellFormed(text))
        {
            throw new InvalidValueException($"parameter {Path()}", text, "well-formed Unicode text, without half of a surrogate pair", "correct the text where it comes from");
        }

        if (plain)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            TypedScalar.Write(writer, text);
        }
    }

    private void Open(IEnumerator items, bool isMap)
    {
        if (!plain)
        {
            writer.WriteStartObject();
            writer.WriteString("$type"u8, isMap ? "Map"u8 : "List"u8);
            writer.WritePropertyName("_value"u8);
        }

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

        if (!plain && !container.IsRoot)
        {
            writer.WriteEndObject();
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && ++i < text.Length && char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    private InvalidValueException NotAllowed(object value) => new(
        $"parameter {Path()}",
        $"{Convert.ToString(value, CultureInfo.InvariantCulture)} ({value.GetType().Name})",
        plain
            ? "null, bool, int, long, finite double, string, DateOnly, DateTimeOffset, or lists and string-keyed dictionaries of these"
            : "null, bool, int, long, double, string, DateOnly, DateTimeOffset, byte[], or lists and string-keyed dictionaries of these",
        plain ? "convert the value first, or send the parameters with their types" : "convert the value first");

    private string Path() => string.Concat(_open.Reverse().Select(container => container.Place));
}
