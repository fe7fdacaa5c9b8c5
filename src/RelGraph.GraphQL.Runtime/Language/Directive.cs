using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The use of a directive.</summary>
/// <param name="name">The directive's name, without the at sign.</param>
/// <param name="arguments">The arguments as written, in order; empty when none.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class Directive(
    string name,
    ImmutableArray<Argument> arguments,
    Location location)
    : SyntaxNode(location)
{
    /// <summary>The directive's name, without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments as written, in order; empty when none.</summary>
    public ImmutableArray<Argument> Arguments { get; } = arguments;
}
