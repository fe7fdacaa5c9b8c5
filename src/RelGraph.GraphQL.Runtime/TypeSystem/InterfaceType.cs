namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>An abstract type that promises fields, implemented by objects and other interfaces (specification 3.7).</summary>
public sealed class InterfaceType : FieldedType
{
    /// <summary>Declares an interface whose members are found later, so that types may refer to each other.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">Gives the fields; called once, when the schema is built.</param>
    /// <param name="interfaces">Gives the interfaces it implements; none when null.</param>
    public InterfaceType(string name, Func<IReadOnlyList<FieldDefinition>> fields, Func<IReadOnlyList<InterfaceType>>? interfaces = null)
        : base(name, fields, interfaces)
    {
    }

    /// <summary>Declares an interface that implements no other.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">The fields.</param>
    public InterfaceType(string name, params FieldDefinition[] fields)
        : this(name, () => fields)
    {
    }

    /// <summary>Names the object type of a value; when it is null or gives null, each possible type is asked by <see cref="ObjectType.IsTypeOf"/>.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
