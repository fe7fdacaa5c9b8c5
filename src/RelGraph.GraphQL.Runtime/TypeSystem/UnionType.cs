namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>An abstract type that is one of several objects without common fields (specification 3.8).</summary>
public sealed class UnionType : NamedType
{
    private readonly Lazy<IReadOnlyList<ObjectType>> _members;

    /// <summary>Declares a union whose members are found later, so that types may refer to each other.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="members">Gives the member types; called once, when the schema is built.</param>
    public UnionType(string name, Func<IReadOnlyList<ObjectType>> members)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(members);
        _members = new(members);
    }

    /// <summary>Declares a union of known members.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="members">The member types.</param>
    public UnionType(string name, params ObjectType[] members)
        : this(name, () => members)
    {
    }

    /// <summary>The object types a value may be of, in declaration order.</summary>
    public IReadOnlyList<ObjectType> Members => _members.Value;

    /// <summary>Names the object type of a value; when it is null or gives null, each member is asked by <see cref="ObjectType.IsTypeOf"/>.</summary>
    public Func<object, string?>? ResolveType { get; init; }

    internal override void Complete() => _ = _members.Value;
}
