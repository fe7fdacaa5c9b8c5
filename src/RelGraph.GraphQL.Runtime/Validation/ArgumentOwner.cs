using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>The field or directive that arguments are given to.</summary>
/// <param name="Parent">The type that has the field; null for a directive, or when unknown.</param>
/// <param name="Name">The name of the field or directive.</param>
/// <param name="IsDirective">Whether it is a directive.</param>
/// <param name="Definitions">The arguments it takes; null when the field or directive is unknown.</param>
/// <param name="Location">Where it is used.</param>
internal readonly record struct ArgumentOwner(
    NamedType? Parent, string Name, bool IsDirective, IReadOnlyList<ArgumentDefinition>? Definitions, Location Location)
{
    /// <summary>How messages call it, such as <c>field "Query.dog"</c> or <c>directive "@skip"</c>.</summary>
    public string Description => IsDirective ? $"directive \"@{Name}\"" : $"field \"{Parent?.Name}.{Name}\"";

    public ArgumentDefinition? Find(string name)
    {
        if (Definitions is null) return null;
        foreach (var definition in Definitions)
        {
            if (definition.Name == name) return definition;
        }
        return null;
    }
}
