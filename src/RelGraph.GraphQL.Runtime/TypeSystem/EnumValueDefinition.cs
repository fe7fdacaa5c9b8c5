namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>One value of an enum: the name clients see and the object resolvers see.</summary>
public sealed class EnumValueDefinition
{
    /// <summary>Declares a value of an enum.</summary>
    /// <param name="name">The name, unique within the enum.</param>
    /// <param name="value">What resolvers take and return for it; the name itself when null.</param>
    public EnumValueDefinition(string name, object? value = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Value = value ?? name;
    }

    /// <summary>The name clients write and read.</summary>
    public string Name { get; }

    /// <summary>What resolvers take and return for it.</summary>
    public object Value { get; }

    /// <summary>Markdown text shown by tools, or null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Why clients should stop using it, or null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Whether clients are asked not to use it any more.</summary>
    public bool IsDeprecated => DeprecationReason is not null;
}
