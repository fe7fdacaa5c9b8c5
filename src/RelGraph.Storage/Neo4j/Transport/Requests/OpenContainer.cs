using System.Collections;
using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>A list or map that is being written.</summary>
internal sealed class OpenContainer(IEnumerator items, bool isMap, bool isRoot) : IDisposable
{
    private int _index = -1;

    /// <summary>True for a map, false for a list.</summary>
    public bool IsMap => isMap;

    /// <summary>True for the map of all parameters, which has no type of its own.</summary>
    public bool IsRoot => isRoot;

    /// <summary>The key of the current entry of a map.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The current value.</summary>
    public object? Value { get; private set; }

    /// <summary>Where the current value is, for messages.</summary>
    public string Place => isRoot ? Key : isMap ? "." + Key : $"[{_index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Goes to the next value.</summary>
    public bool MoveNext()
    {
        if (!items.MoveNext())
        {
            return false;
        }

        _index++;
        if (!isMap)
        {
            Value = items.Current;
        }
        else if (items is IEnumerator<KeyValuePair<string, object?>> pairs)
        {
            (Key, Value) = pairs.Current;
        }
        else
        {
            var entry = ((IDictionaryEnumerator)items).Entry;
            Key = entry.Key as string ?? throw new InvalidValueException(
                "parameter key", Convert.ToString(entry.Key, CultureInfo.InvariantCulture), "text as the key of a map", "use a dictionary keyed by string");
            Value = entry.Value;
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => (items as IDisposable)?.Dispose();
}
