namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A list of values of one type, written <c>[T]</c>. Two list types are equal when their item types are.</summary>
public sealed class ListType : GraphQLType, IEquatable<ListType>
{
    /// <summary>Makes the list type of an item type.</summary>
    /// <param name="ofType">The type of each item.</param>
    public ListType(GraphQLType ofType)
    {
        ArgumentNullException.ThrowIfNull(ofType);
        OfType = ofType;
    }

    /// <summary>The type of each item.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public bool Equals(ListType? other) => other is not null && OfType.Equals(other.OfType);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ListType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(1, OfType);

    /// <summary>The type as written in documents, for example <c>[Int!]</c>.</summary>
    /// <returns>The notation.</returns>
    public override string ToString() => $"[{OfType}]";
}
