namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A type whose values are never null, written <c>T!</c>. Two are equal when the types they wrap are.</summary>
public sealed class NonNullType : GraphQLType, IEquatable<NonNullType>
{
    /// <summary>Makes the non-null form of a type.</summary>
    /// <param name="ofType">A type that is not itself non-null.</param>
    /// <exception cref="ArgumentException"><paramref name="ofType"/> already is non-null.</exception>
    public NonNullType(GraphQLType ofType)
    {
        ArgumentNullException.ThrowIfNull(ofType);
        if (ofType is NonNullType)
            throw new ArgumentException($"{ofType} already is non-null; a non-null type wraps a nullable one.", nameof(ofType));
        OfType = ofType;
    }

    /// <summary>The nullable type inside.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public bool Equals(NonNullType? other) => other is not null && OfType.Equals(other.OfType);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NonNullType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(2, OfType);

    /// <summary>The type as written in documents, for example <c>Int!</c>.</summary>
    /// <returns>The notation.</returns>
    public override string ToString() => $"{OfType}!";
}
