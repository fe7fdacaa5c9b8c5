using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The definition of a directive.</summary>
/// <param name="name">The directive's name, without the at sign.</param>
/// <param name="arguments">The arguments, in order.</param>
/// <param name="isRepeatable">Whether it may stand more than once at one place.</param>
/// <param name="locations">The names of the places where it may stand, such as FIELD or OBJECT.</param>
/// <param name="description">The description in front of it, or null.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class DirectiveDeclaration(
    string name,
    ImmutableArray<InputValueDeclaration> arguments,
    bool isRepeatable,
    ImmutableArray<string> locations,
    StringValue? description,
    Location location)
    : TypeSystemDeclaration(false, [], description, location)
{
    /// <summary>The directive's name, without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments, in order.</summary>
    public ImmutableArray<InputValueDeclaration> Arguments { get; } = arguments;

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The names of the places where it may stand, such as FIELD or OBJECT.</summary>
    public ImmutableArray<string> Locations { get; } = locations;
}
