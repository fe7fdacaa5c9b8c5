namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>What an argument and a field of an input object have in common: a named place for a value a client gives.</summary>
public abstract class InputValue
{
    private protected InputValue(string name, GraphQLType type)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        Type = type;
    }

    /// <summary>The name, unique among its siblings.</summary>
    public string Name { get; }

    /// <summary>The type of the value; always an input type in a valid schema.</summary>
    public GraphQLType Type { get; }

    /// <summary>Markdown text shown by tools, or null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The value used when the client gives none, as a literal; null when there is no default (a default of null is a <see cref="Language.NullValue"/>).</summary>
    public Language.Value? DefaultValue { get; init; }

    /// <summary>Why clients should stop using it, or null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Turns the coerced value into what the resolver expects, for example an array into a list; null keeps it as it is.</summary>
    public Func<object?, object?>? ToClr { get; init; }

    /// <summary>Whether a client must give it: non-null without a default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
