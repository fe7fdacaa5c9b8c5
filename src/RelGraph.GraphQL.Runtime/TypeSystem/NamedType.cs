namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A type with a name of its own: scalar, object, interface, union, enum or input object.</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name, unique within a schema.</summary>
    public string Name { get; }

    /// <summary>Markdown text shown by tools, or null when there is none.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Whether a selection set can be applied to it: object, interface or union.</summary>
    public bool IsComposite => this is FieldedType or UnionType;

    /// <summary>Whether a response ends at it: scalar or enum.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>Whether the object type of its values is known only at execution: interface or union.</summary>
    public bool IsAbstract => this is InterfaceType or UnionType;

    /// <summary>Whether it belongs to the introspection system (its name starts with two underscores).</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The name, as written in documents.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>Evaluates the members that were declared lazily, so that later reads are free of side effects.</summary>
    internal virtual void Complete()
    {
    }
}
