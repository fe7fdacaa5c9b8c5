using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>The coerced variables of a request; a variable that was neither given nor has a default has no entry.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, (object? Value, Func<ScalarInput> Written)> _values = new(StringComparer.Ordinal);

    public static VariableValues None { get; } = new();

    public void Add(string name, object? value, Func<ScalarInput> written) => _values[name] = (value, written);

    public bool TryGet(string name, out object? value)
    {
        var found = _values.TryGetValue(name, out var entry);
        value = entry.Value;
        return found;
    }

    /// <summary>The value as the client wrote it, for scalars that take lists and objects with variables inside.</summary>
    public ScalarInput? Written(string name) => _values.TryGetValue(name, out var entry) ? entry.Written() : null;
}
