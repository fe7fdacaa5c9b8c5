namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A leaf type with a closed set of named values (specification 3.9).</summary>
public sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumValueDefinition> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<object, EnumValueDefinition> _byValue = [];

    /// <summary>Declares an enum.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="values">The values, in the order tools show them.</param>
    public EnumType(string name, params EnumValueDefinition[] values)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = values;
        foreach (var value in values)
        {
            // The first of two equal names wins here; the schema reports the second.
            _byName.TryAdd(value.Name, value);
            _byValue.TryAdd(value.Value, value);
        }
    }

    /// <summary>The values, in declaration order.</summary>
    public IReadOnlyList<EnumValueDefinition> Values { get; }

    /// <summary>The value of a name.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The value, or null when the enum has none of that name.</returns>
    public EnumValueDefinition? FindValue(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The value a resolver means by an object.</summary>
    /// <param name="value">What a resolver returned: the <see cref="EnumValueDefinition.Value"/> or the name of a value.</param>
    /// <returns>The value, or null when no value of the enum matches.</returns>
    public EnumValueDefinition? FindByClrValue(object value) =>
        _byValue.GetValueOrDefault(value) ?? (value is string name ? FindValue(name) : null);
}
