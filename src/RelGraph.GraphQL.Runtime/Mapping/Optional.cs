namespace RelGraph.GraphQL.Runtime.Mapping;

#pragma warning disable CA1716 // a reserved word of another .NET language only
/// <summary>A value a client may leave out, which differs from giving null: for changes that keep what is not mentioned.</summary>
/// <typeparam name="T">The type of the value; nullable when null may be given.</typeparam>
/// <param name="HasValue">Whether the client gave a value, even null.</param>
/// <param name="Value">The value; the default of <typeparamref name="T"/> when none was given.</param>
/// <remarks>The default of the struct is "not given". Equality compares both parts.</remarks>
public readonly record struct Optional<T>(bool HasValue, T Value)
{
    /// <summary>A value the client gave.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
        : this(true, value)
    {
    }

    /// <summary>The value, or a fallback when none was given.</summary>
    /// <param name="fallback">Used when no value was given.</param>
    /// <returns>One of the two.</returns>
    public T Or(T fallback) => HasValue ? Value : fallback;
}
