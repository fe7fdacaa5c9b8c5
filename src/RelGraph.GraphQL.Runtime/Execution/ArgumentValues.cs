using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>The coerced arguments of a field or directive. An argument that was neither given nor has a default is absent, which differs from null.</summary>
public sealed class ArgumentValues
{
    private readonly IReadOnlyList<ArgumentDefinition> _definitions;
    private readonly object?[] _values;
    private readonly bool[] _present;

    internal ArgumentValues(IReadOnlyList<ArgumentDefinition> definitions)
    {
        _definitions = definitions;
        _values = definitions.Count == 0 ? [] : new object?[definitions.Count];
        _present = definitions.Count == 0 ? [] : new bool[definitions.Count];
    }

    /// <summary>No arguments.</summary>
    public static ArgumentValues None { get; } = new([]);

    /// <summary>The number of arguments declared, present or not.</summary>
    public int Count => _values.Length;

    /// <summary>The value at a position of the declaration.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The value; null when it is null or absent.</returns>
    public object? this[int index] => _values[index];

    /// <summary>Whether the argument at a position was given or has a default.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>True when it is present, even as null.</returns>
    public bool IsPresent(int index) => _present[index];

    /// <summary>Whether an argument was given or has a default.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>True when it is present, even as null.</returns>
    public bool IsPresent(string name) => IndexOf(name) is >= 0 and var index && _present[index];

    /// <summary>The value of an argument.</summary>
    /// <typeparam name="T">The type resolvers take.</typeparam>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> when it is null or absent.</returns>
    public T? Get<T>(string name) => IndexOf(name) is >= 0 and var index && _values[index] is { } value ? (T)value : default;

    internal void Set(int index, object? value)
    {
        _values[index] = value;
        _present[index] = true;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _definitions.Count; i++)
        {
            if (_definitions[i].Name == name)
                return i;
        }

        return -1;
    }
}
