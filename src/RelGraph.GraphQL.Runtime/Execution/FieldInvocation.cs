using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>One field of one selection, as all its parents share it: definition, coerced arguments and the request.</summary>
public sealed class FieldInvocation
{
    internal FieldInvocation(FieldDefinition definition, ArgumentValues arguments, RequestScope request)
    {
        Definition = definition;
        Arguments = arguments;
        Request = request;
    }

    /// <summary>The field of the schema.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The coerced arguments.</summary>
    public ArgumentValues Arguments { get; }

    /// <summary>The request the field is part of.</summary>
    public RequestScope Request { get; }

    /// <summary>Parameter values a mapped resolver found for its first parent and uses for the others.</summary>
    internal object?[]? BoundParameters { get; set; }
}
