namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>One argument of a field or of a directive.</summary>
public sealed class ArgumentDefinition : InputValue
{
    /// <summary>Declares an argument.</summary>
    /// <param name="name">The name, unique among the arguments of its field or directive.</param>
    /// <param name="type">An input type.</param>
    public ArgumentDefinition(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
