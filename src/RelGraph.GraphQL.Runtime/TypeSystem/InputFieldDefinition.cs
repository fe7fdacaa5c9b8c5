namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>One field of an input object.</summary>
public sealed class InputFieldDefinition : InputValue
{
    /// <summary>Declares a field of an input object.</summary>
    /// <param name="name">The name, unique within the input object.</param>
    /// <param name="type">An input type.</param>
    public InputFieldDefinition(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
