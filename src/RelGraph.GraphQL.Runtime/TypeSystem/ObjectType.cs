namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A type with fields whose values are objects of the application (specification 3.6).</summary>
public sealed class ObjectType : FieldedType
{
    /// <summary>Declares an object type whose members are found later, so that types may refer to each other.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">Gives the fields; called once, when the schema is built.</param>
    /// <param name="interfaces">Gives the interfaces it implements; none when null.</param>
    public ObjectType(string name, Func<IReadOnlyList<FieldDefinition>> fields, Func<IReadOnlyList<InterfaceType>>? interfaces = null)
        : base(name, fields, interfaces)
    {
    }

    /// <summary>Declares an object type without interfaces.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">The fields.</param>
    public ObjectType(string name, params FieldDefinition[] fields)
        : this(name, () => fields)
    {
    }

    /// <summary>Whether an object a resolver returned for an abstract type is of this type; null when the abstract type decides.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}
