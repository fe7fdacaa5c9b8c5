namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A type with fields that may implement interfaces: an object or an interface.</summary>
public abstract class FieldedType : NamedType
{
    private readonly Lazy<IReadOnlyList<FieldDefinition>> _fields;
    private readonly Lazy<Dictionary<string, FieldDefinition>> _byName;
    private readonly Lazy<IReadOnlyList<InterfaceType>> _interfaces;

    private protected FieldedType(string name, Func<IReadOnlyList<FieldDefinition>> fields, Func<IReadOnlyList<InterfaceType>>? interfaces)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _fields = new(fields);
        _interfaces = new(interfaces ?? (static () => []));
        _byName = new(() =>
        {
            var byName = new Dictionary<string, FieldDefinition>(StringComparer.Ordinal);
            foreach (var field in Fields)
                byName.TryAdd(field.Name, field);
            return byName;
        });
    }

    /// <summary>The fields, in declaration order, without the meta field <c>__typename</c>.</summary>
    public IReadOnlyList<FieldDefinition> Fields => _fields.Value;

    /// <summary>The interfaces it declares to implement, in declaration order.</summary>
    public IReadOnlyList<InterfaceType> Interfaces => _interfaces.Value;

    /// <summary>The field of a name; meta fields are found by <see cref="Schema.FindField"/>.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The field, or null when the type has none of that name.</returns>
    public FieldDefinition? FindField(string name) => _byName.Value.GetValueOrDefault(name);

    /// <summary>Whether it declares to implement an interface.</summary>
    /// <param name="candidate">The interface.</param>
    /// <returns>True when the interface is among <see cref="Interfaces"/>.</returns>
    public bool Implements(InterfaceType candidate)
    {
        foreach (var declared in Interfaces)
        {
            if (ReferenceEquals(declared, candidate))
                return true;
        }

        return false;
    }

    internal override void Complete() => _ = (_byName.Value, _interfaces.Value);
}
