namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A structured value a client gives (specification 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    private readonly Lazy<IReadOnlyList<InputFieldDefinition>> _fields;
    private readonly Lazy<Dictionary<string, InputFieldDefinition>> _byName;

    /// <summary>Declares an input object whose fields are found later, so that types may refer to each other.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">Gives the fields; called once, when the schema is built.</param>
    public InputObjectType(string name, Func<IReadOnlyList<InputFieldDefinition>> fields)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _fields = new(fields);
        _byName = new(() =>
        {
            var byName = new Dictionary<string, InputFieldDefinition>(StringComparer.Ordinal);
            foreach (var field in Fields)
                byName.TryAdd(field.Name, field);
            return byName;
        });
    }

    /// <summary>Declares an input object.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">The fields.</param>
    public InputObjectType(string name, params InputFieldDefinition[] fields)
        : this(name, () => fields)
    {
    }

    /// <summary>The fields, in declaration order.</summary>
    public IReadOnlyList<InputFieldDefinition> Fields => _fields.Value;

    /// <summary>Whether exactly one field must be given and must not be null (the directive <c>@oneOf</c>).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Makes the object resolvers take from the coerced fields by name (absent fields have no entry); null passes the dictionary itself.</summary>
    public Func<IReadOnlyDictionary<string, object?>, object>? ToClr { get; init; }

    /// <summary>The field of a name.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The field, or null when the input object has none of that name.</returns>
    public InputFieldDefinition? FindField(string name) => _byName.Value.GetValueOrDefault(name);

    internal override void Complete() => _ = _byName.Value;
}
