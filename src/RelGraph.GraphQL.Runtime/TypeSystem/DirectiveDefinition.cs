namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A directive a schema knows: its name, arguments and the places where it may stand (specification 3.13).</summary>
public sealed class DirectiveDefinition
{
    /// <summary>Declares a directive.</summary>
    /// <param name="name">The name, without the at sign.</param>
    /// <param name="locations">The places where it may stand; at least one.</param>
    /// <param name="arguments">The arguments it takes.</param>
    public DirectiveDefinition(string name, IReadOnlyList<DirectiveLocation> locations, params ArgumentDefinition[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(locations);
        ArgumentNullException.ThrowIfNull(arguments);
        Name = name;
        Locations = locations;
        Arguments = arguments;
    }

    /// <summary>The name, without the at sign.</summary>
    public string Name { get; }

    /// <summary>The places where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; }

    /// <summary>The arguments, in declaration order.</summary>
    public IReadOnlyList<ArgumentDefinition> Arguments { get; }

    /// <summary>Whether it may stand more than once in one place; false by default.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Markdown text shown by tools, or null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The argument of a name.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The argument, or null when the directive has none of that name.</returns>
    public ArgumentDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }
}
