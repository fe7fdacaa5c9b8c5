namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>What a <see cref="Schema"/> is made of.</summary>
public sealed record SchemaParts
{
    /// <summary>The root of queries; a schema without one is refused.</summary>
    public ObjectType? Query { get; init; }

    /// <summary>The root of mutations, or null when nothing can be written.</summary>
    public ObjectType? Mutation { get; init; }

    /// <summary>The root of subscriptions, or null when there are none.</summary>
    public ObjectType? Subscription { get; init; }

    /// <summary>Types that no root reaches, such as objects that only an interface promises.</summary>
    public IReadOnlyList<NamedType> Types { get; init; } = [];

    /// <summary>Directives besides the built-in ones.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; init; } = [];

    /// <summary>Markdown text about the whole schema, or null when there is none.</summary>
    public string? Description { get; init; }
}
