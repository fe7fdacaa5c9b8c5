namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Any type a field, argument or variable can have: a named type, a list of a type, or a non-null type.</summary>
/// <remarks>Immutable once its schema is built, and therefore safe to share between threads.</remarks>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The named type left when every list and non-null wrapper is taken away.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether values of this type may be given by a client (specification 3.4.2, <c>IsInputType</c>).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether values of this type may be returned by a field (specification 3.4.2, <c>IsOutputType</c>).</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>The same type without an outer non-null wrapper.</summary>
    public GraphQLType Nullable => this is NonNullType wrapped ? wrapped.OfType : this;

    /// <summary>Wraps this type in a list.</summary>
    /// <returns>The list type.</returns>
    public ListType List() => new(this);

    /// <summary>Wraps this type as non-null; a type that already is non-null is returned as it is.</summary>
    /// <returns>The non-null type.</returns>
    public NonNullType NonNull() => this as NonNullType ?? new NonNullType(this);
}
