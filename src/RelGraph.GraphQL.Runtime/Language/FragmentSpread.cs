using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The use of a named fragment.</summary>
/// <param name="name">The fragment's name.</param>
/// <param name="directives">The directives as written, in order; empty when none.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class FragmentSpread(
    string name,
    ImmutableArray<Directive> directives,
    Location location)
    : Selection(directives, location)
{
    /// <summary>The fragment's name.</summary>
    public string Name { get; } = name;
}
