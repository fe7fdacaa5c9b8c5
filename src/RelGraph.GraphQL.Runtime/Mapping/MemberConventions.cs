using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>What a <see cref="SchemaBuilder"/> takes for granted of members without attributes, so that types of the domain can be mapped as they are.</summary>
public sealed record MemberConventions
{
    /// <summary>No conventions: only attributes count.</summary>
    public static MemberConventions None { get; } = new();

    /// <summary>Which properties have the type <c>ID</c> instead of <c>String</c>, as if they were marked so; null for the others.</summary>
    /// <value>Default none.</value>
    public Func<PropertyInfo, GraphQLIdAttribute?> IdOf { get; init; } = static _ => null;

    /// <summary>Which properties and enum values stay out of the schema, besides those marked <see cref="GraphQLIgnoreAttribute"/>.</summary>
    /// <value>Default none.</value>
    public Func<MemberInfo, bool> IsHidden { get; init; } = static _ => false;

    /// <summary>Whether the initialiser of a property that is neither nullable nor <see langword="required"/> is the default value of its input field.</summary>
    /// <value>Default false: such a field must be given.</value>
    public bool TakeInitialisers { get; init; }
}
