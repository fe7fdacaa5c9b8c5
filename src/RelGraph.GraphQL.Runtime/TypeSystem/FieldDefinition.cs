using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.Execution.Subscriptions;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>One field of an object or interface type: its name, its type, its arguments and how its value is found.</summary>
public sealed class FieldDefinition
{
    private DirectField? _direct;

    /// <summary>Declares a field.</summary>
    /// <param name="name">The name, unique within its type.</param>
    /// <param name="type">An output type.</param>
    /// <param name="arguments">The arguments it takes, in the order tools show them.</param>
    public FieldDefinition(string name, GraphQLType type, params ArgumentDefinition[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(arguments);
        Name = name;
        Type = type;
        Arguments = arguments;
    }

    /// <summary>The name, unique within its type.</summary>
    public string Name { get; }

    /// <summary>The type of the value; always an output type in a valid schema.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments, in declaration order.</summary>
    public IReadOnlyList<ArgumentDefinition> Arguments { get; }

    /// <summary>Markdown text shown by tools, or null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Why clients should stop using it, or null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Finds the value for one parent. Null on interface fields and on fields with a <see cref="BatchResolver"/>; an object field with neither reads the entry of its name from a parent that is a dictionary.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>Finds the values for all parents of one level in one call; takes precedence over <see cref="Resolver"/>.</summary>
    public BatchFieldResolver? BatchResolver { get; init; }

    /// <summary>Begins the stream of events that a field of the subscription root maps to responses; null everywhere else. <see cref="Resolver"/> then makes the value of the field from an event, its parent.</summary>
    public EventSource? EventSource { get; init; }

    /// <summary>Makes <see cref="Direct"/> at its first use; null where values may have to be waited for.</summary>
    internal Func<DirectField>? DirectSource { get; init; }

    /// <summary>Gives the same values as <see cref="Resolver"/>, at once; null where they may have to be waited for.</summary>
    internal DirectField? Direct => _direct ?? (DirectSource is { } make ? _direct = make() : null);

    /// <summary>What one call costs, in units of one object of the answer; null for <see cref="CostUnits.DefaultField"/>.</summary>
    public double? Cost { get; init; }

    /// <summary>How long the list behind it can get; null when nothing is said.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>Whether clients are asked not to use it any more.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The argument of a name.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The argument, or null when the field has none of that name.</returns>
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
